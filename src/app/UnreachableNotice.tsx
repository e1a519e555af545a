import { CopyButton } from "../ui/CopyButton";
import { Notice } from "../ui/Notice";
import { useLaterWords } from "../words/WordsContext";
import type { OutcomeProps } from "./OutcomeNotice";
import { TraceId } from "./TraceId";

/** Something between the form and HighLevel is wrong that staff cannot mend: whom to tell, and what. */
export function UnreachableNotice({ attempt, outcome }: OutcomeProps<"unreachable">) {
  const say = useLaterWords().outcome;
  const { code, traceId } = outcome;
  const why = say.why[code];
  const details = () =>
    JSON.stringify({
      code,
      traceId,
      locationId: attempt.body.locationId,
      time: new Date(attempt.at).toISOString(),
    });
  return (
    <Notice
      id="outcome"
      tone="error"
      live="assertive"
      actions={
        <CopyButton
          text={details}
          words={{ copy: say.copyDetails, copied: say.copied, failed: say.copyFailed }}
        />
      }
    >
      <p>{say.unreachable(code)}</p>
      {why && <p>{why}</p>}
      <TraceId traceId={traceId} />
    </Notice>
  );
}
