/** Whether the token lacks a scope: an agency's never has those of a location. */
export function lacksScope(messages: readonly string[]): boolean {
  return ["scope-missing", "agency-token"].includes(refusalCode(messages));
}

/** Why HighLevel did not let the token in (401), from the texts of its API. */
export function refusalCode(messages: readonly string[]): string {
  const message = messages.join(" ");
  if (/Private Integration token/i.test(message)) return "token-refused";
  if (/not authorized for this scope/i.test(message)) return "scope-missing";
  if (/user type mismatch/i.test(message)) return "agency-token";
  if (/version header/i.test(message)) return "version-missing";
  return "unauthorised";
}
