import type { ReactNode } from "react";
import { whoIs } from "../contact/whoIs";
import { contactUrl } from "../highlevel/contactUrl";
import { Notice } from "../ui/Notice";
import { useLaterWords, useWords } from "../words/WordsContext";
import type { EarlierProps } from "./EarlierNotice";
import { existsSentence } from "./existsSentence";
import { nameOfDraft } from "./nameOfDraft";
import { TraceId } from "./TraceId";

/** A contact that was sent before, and was not created: how that ended. */
export function EarlierOutcome(props: EarlierProps<"kept"> & { actions: ReactNode }) {
  const { session, earlier, actions } = props;
  const { summary } = useWords();
  const say = useLaterWords().outcome;
  const { outcome, sealed, draft } = earlier;
  if (!outcome) return null;
  const name = sealed ? whoIs(sealed.body) : nameOfDraft(draft);
  const open = session && outcome.kind === "exists" && (
    <a
      key="open"
      href={contactUrl(session, earlier.locationId, outcome.contactId)}
      target="_blank"
      rel="noreferrer"
    >
      {say.openExisting}
    </a>
  );
  return (
    <Notice
      tone={outcome.kind === "fix" || outcome.kind === "unreachable" ? "error" : "warning"}
      title={name && <bdi>{name}</bdi>}
      live="polite"
      actions={
        <>
          {open}
          {actions}
        </>
      }
    >
      {outcome.kind === "fix" && <p>{summary.title}</p>}
      <p>{sentence()}</p>
      <TraceId traceId={outcome.traceId} />
    </Notice>
  );

  function sentence(): string {
    switch (outcome?.kind) {
      case "exists":
        return existsSentence(outcome, sealed?.body, say.exists);
      case "fix":
        return `${say.fix} ${say.fixUnsaid}`;
      case "unreachable":
        return `${say.unreachable(outcome.code)} ${say.why[outcome.code] ?? ""}`;
      case "signed-out":
        return say.signedOut;
      case "wait":
        return say.waitOver;
      default:
        return say.wasOffline;
    }
  }
}
