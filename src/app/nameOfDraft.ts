import { shownText } from "../contact/shownText";

/** Whom a draft describes, as far as somebody has typed it; "" where nobody can be told. */
export function nameOfDraft(draft: unknown): string {
  if (typeof draft !== "object" || draft === null) return "";
  // Whatever kept it: texts are taken, anything else is left.
  const parts = draft as { [name: string]: unknown };
  const text = (name: string) => (typeof parts[name] === "string" ? parts[name].trim() : "");
  const name = [text("firstName"), text("lastName")].filter(Boolean).join(" ");
  return shownText(name || text("name") || text("email") || text("phone"));
}
