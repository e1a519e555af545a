import { contactUrl } from "../highlevel/contactUrl";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import type { LaterWords } from "../words/enLater";
import { useLaterWords } from "../words/WordsContext";
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
      {sentence(props, say.exists)}
      <TraceId traceId={outcome.traceId} />
    </Notice>
  );
}

function sentence(
  { attempt, outcome }: OutcomeProps<"exists">,
  exists: LaterWords["outcome"]["exists"],
): string {
  const name = outcome.name || exists.someone;
  const value = outcome.matched === "other" ? undefined : attempt.body[outcome.matched];
  if (outcome.matched === "other" || value === undefined) return exists.other(name);
  return exists[outcome.matched](name, value);
}
