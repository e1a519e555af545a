import type { CreateContactBody } from "../contact/CreateContactBody";
import type { Outcome } from "../highlevel/Outcome";
import type { LaterWords } from "../words/enLater";

/** Who is there already, and by what we know. */
export function existsSentence(
  outcome: Extract<Outcome, { kind: "exists" }>,
  body: CreateContactBody | undefined,
  say: LaterWords["outcome"]["exists"],
): string {
  const name = outcome.name || say.someone;
  const value = outcome.matched === "other" ? undefined : body?.[outcome.matched];
  if (outcome.matched === "other" || value === undefined) return say.other(name);
  return say[outcome.matched](name, value);
}
