import { contactUrl } from "../highlevel/contactUrl";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { useLaterWords } from "../words/WordsContext";
import { existsSentence } from "./existsSentence";
import { focusSoon } from "./focusSoon";
import type { OutcomeProps } from "./OutcomeNotice";
import { TraceId } from "./TraceId";

/** Somebody is there already, and nothing was changed. */
export function ExistsNotice(props: OutcomeProps<"exists">) {
  const { session, attempt, outcome, onForget } = props;
  const say = useLaterWords().outcome;

  function change() {
    onForget();
    focusSoon(outcome.matched === "other" ? "firstName" : outcome.matched);
  }

  return (
    <Notice
      id="outcome"
      tone="warning"
      live="assertive"
      actions={
        <>
          <a
            href={contactUrl(session, attempt.body.locationId, outcome.contactId)}
            target="_blank"
            rel="noreferrer"
          >
            {say.openExisting}
          </a>
          <Button kind="secondary" onClick={change}>
            {say.change}
          </Button>
        </>
      }
    >
      {existsSentence(outcome, attempt.body, say.exists)}
      <TraceId traceId={outcome.traceId} />
    </Notice>
  );
}
