import { useMutation } from "@tanstack/react-query";
import { contactsUrl } from "../highlevel/contactUrl";
import { findContact } from "../highlevel/findContact";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { useLaterWords } from "../words/WordsContext";
import type { OutcomeProps } from "./OutcomeNotice";
import { TraceId } from "./TraceId";

/** HighLevel's search can be behind by about ten seconds; a minute leaves no doubt. */
const surelyFound = 60_000;

/** Nobody can say yet whether the contact was created; HighLevel can be asked. */
export function UnknownNotice(props: OutcomeProps<"unknown">) {
  const { world, client, session, attempt, outcome, onSettle, onCreate } = props;
  const say = useLaterWords().outcome;
  const { body } = attempt;
  const canSearch = body.email !== undefined || body.phone !== undefined;
  const search = useMutation(
    {
      mutationFn: async () => ({ found: await findContact(world, body), at: Date.now() }),
      retry: false,
      networkMode: "always",
      onSuccess: ({ found }) => {
        if (found) onSettle(found);
      },
    },
    client,
  );
  const isSurelyMissing = search.data?.found === null && search.data.at - attempt.at > surelyFound;

  return (
    <Notice
      id="outcome"
      tone="error"
      live="assertive"
      actions={
        <>
          {canSearch && (
            <Button kind="secondary" busy={search.isPending} onClick={() => search.mutate()}>
              {say.checkAgain}
            </Button>
          )}
          <a href={contactsUrl(session, body.locationId)} target="_blank" rel="noreferrer">
            {say.look}
          </a>
          {(isSurelyMissing || !canSearch) && (
            <Button kind="quiet" onClick={() => onCreate(1)}>
              {say.sendAnyway}
            </Button>
          )}
        </>
      }
    >
      <p>{say.unknown}</p>
      {!canSearch && <p>{say.cannotCheck}</p>}
      {search.isPending && <p>{say.checking}</p>}
      {search.data?.found === null && <p>{say.notFound}</p>}
      {search.isError && <p>{say.checkFailed}</p>}
      <TraceId traceId={outcome.traceId} />
    </Notice>
  );
}
