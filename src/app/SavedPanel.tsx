import { whoIs } from "../contact/whoIs";
import { contactUrl } from "../highlevel/contactUrl";
import type { Session } from "../highlevel/getSession";
import type { Outcome } from "../highlevel/Outcome";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { useLaterWords } from "../words/WordsContext";
import type { Attempt } from "./createSending";
import { TraceId } from "./TraceId";
import type { Uploads } from "./uploads";
import { useIsPartly } from "./useIsPartly";

type Props = {
  uploads: Uploads;
  session: Session;
  attempt: Attempt;
  outcome: Extract<Outcome, { kind: "saved" }>;
  onAnother(): void;
};

/** The contact is in HighLevel: who it is, where to see it, and the way to the next one. */
export function SavedPanel({ uploads, session, attempt, outcome, onAnother }: Props) {
  const say = useLaterWords().outcome;
  const { contactId, traceId } = outcome;
  const isPartly = useIsPartly(uploads, contactId);
  return (
    <Notice
      tone="success"
      title={isPartly ? <bdi>{whoIs(attempt.body)}</bdi> : say.saved}
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
      {!isPartly && (
        <p>
          <bdi>{whoIs(attempt.body)}</bdi>
        </p>
      )}
      <p>
        {say.savedId} <code>{contactId}</code>
      </p>
      <TraceId traceId={traceId} />
    </Notice>
  );
}
