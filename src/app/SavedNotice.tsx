import { whoIs } from "../contact/whoIs";
import { contactUrl } from "../highlevel/contactUrl";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { useLaterWords } from "../words/WordsContext";
import type { OutcomeProps } from "./OutcomeNotice";
import { TraceId } from "./TraceId";
import { useIsPartly } from "./useIsPartly";

/** The contact is in HighLevel, and the form is ready for the next one. */
export function SavedNotice({ uploads, session, attempt, outcome, onForget }: OutcomeProps<"saved">) {
  const say = useLaterWords().outcome;
  const { contactId, traceId } = outcome;
  const { body } = attempt;
  const isPartly = useIsPartly(uploads, contactId);
  return (
    <Notice
      tone="success"
      title={isPartly ? <bdi>{whoIs(body)}</bdi> : say.saved}
      live="polite"
      actions={
        <>
          <a href={contactUrl(session, body.locationId, contactId)} target="_blank" rel="noreferrer">
            {session.practice ? say.openPractice : say.open}
          </a>
          <Button kind="quiet" onClick={onForget}>
            {say.dismiss}
          </Button>
        </>
      }
    >
      {!isPartly && (
        <>
          <bdi>{whoIs(body)}</bdi>
          {" · "}
        </>
      )}
      {say.savedId} <code>{contactId}</code>
      <TraceId traceId={traceId} />
    </Notice>
  );
}
