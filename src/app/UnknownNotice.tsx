import { useMutation } from "@tanstack/react-query";
import { contactsUrl } from "../highlevel/contactUrl";
import { checkSubmission } from "../highlevel/findSubmission";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { useLaterWords } from "../words/WordsContext";
import { canBeSearched, isSurelyMissing } from "./isSurelyMissing";
import type { OutcomeProps } from "./OutcomeNotice";
import { TraceId } from "./TraceId";

/** Nobody can say yet whether the contact was created. It is asked by itself, and when somebody says so. */
export function UnknownNotice(props: OutcomeProps<"unknown">) {
  const { world, client, session, attempt, outcome, onSettle, onCreate } = props;
  const say = useLaterWords().outcome;
  const { body } = attempt;
  const canSearch = canBeSearched(body);
  const check = useMutation(
    {
      mutationFn: async () => ({ found: await checkSubmission(world, attempt), at: Date.now() }),
      retry: false,
      networkMode: "always",
      onSuccess: ({ found }) => {
        if (found && found.kind !== "unknown") onSettle(found);
      },
    },
    client,
  );
  const isMissing = check.data?.found?.kind === "unknown";
  const mayCreate = isMissing && isSurelyMissing(attempt, check.data?.at ?? 0);

  return (
    <Notice
      id="outcome"
      tone="error"
      live="assertive"
      actions={
        <>
          <Button kind="secondary" busy={check.isPending} onClick={() => check.mutate()}>
            {say.checkAgain}
          </Button>
          <a href={contactsUrl(session, body.locationId)} target="_blank" rel="noreferrer">
            {say.look}
          </a>
          {mayCreate && (
            <Button kind="quiet" onClick={() => onCreate(1)}>
              {say.sendAnyway}
            </Button>
          )}
        </>
      }
    >
      <p>{say.unknown}</p>
      <p>{canSearch ? say.asking : say.cannotCheck}</p>
      {check.isPending && <p>{say.checking}</p>}
      {isMissing && canSearch && <p>{say.notFound}</p>}
      {check.isSuccess && !check.data.found && <p>{say.checkFailed}</p>}
      <TraceId traceId={outcome.traceId} />
    </Notice>
  );
}
