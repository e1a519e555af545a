import type { ErrorCode, ToPage } from "../../embed/protocol";
import type { Outcome } from "../../highlevel/Outcome";

const codes: { readonly [kind in Outcome["kind"]]?: ErrorCode } = {
  fix: "fix",
  wait: "wait",
  offline: "offline",
  unreachable: "unreachable",
};

/** What the page around this one is told of how sending ended: no word of what was typed, and ids where it may know them. */
export function eventOf(outcome: Outcome, mayKnowIds: boolean): ToPage | undefined {
  const { kind } = outcome;
  if (kind === "saved" || kind === "exists") {
    const detail = mayKnowIds ? { contactId: outcome.contactId } : {};
    return { type: kind === "saved" ? "created" : "exists", detail };
  }
  if (kind === "unknown") return { type: "unknown", detail: {} };
  const code = codes[kind];
  // Signed out is told as a state, which may begin before anything is sent.
  return code && { type: "error", detail: { code } };
}
