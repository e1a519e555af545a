import { whoIs } from "../contact/whoIs";
import { contactUrl } from "../highlevel/contactUrl";
import type { Session } from "../highlevel/getSession";
import type { Outcome } from "../highlevel/Outcome";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { useLaterWords } from "../words/WordsContext";
import type { Attempt } from "./createSending";
import { TraceId } from "./TraceId";

type Props = {
  session: Session;
  attempt: Attempt;
  outcome: Extract<Outcome, { kind: "saved" }>;
  onAnother(): void;
};

/** The contact is in HighLevel: who it is, where to see it, and the way to the next one. */
export function SavedPanel({ session, attempt, outcome, onAnother }: Props) {
  const say = useLaterWords().outcome;
  const { contactId, traceId } = outcome;
  return (
    <Notice
      tone="success"
      title={say.saved}
      headingLevel={2}
      live="polite"
      actions={
        <>
          <Button id="outcome" kind="primary" onClick={onAnother}>
            {say.addAnother}
          </Button>
          <a href={contactUrl(session, attempt.body.locationId, contactId)} target="_blank" rel="noreferrer">
            {session.practice ? say.openPractice : say.open}
          </a>
        </>
      }
    >
      <p>{whoIs(attempt.body)}</p>
      <p>
        {say.savedId} <code>{contactId}</code>
      </p>
      <TraceId traceId={traceId} />
    </Notice>
  );
}
