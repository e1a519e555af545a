import type { Field } from "../contact/Field";
import type { ListDraft } from "../contact/Kinds";
import { kindOf } from "./registry";

/** What the control of a field holds before anybody types: what is pinned, or what the office wants to stand there. */
export function startOf(field: Field): unknown {
  const { start, pinned } = field;
  if (pinned) return pinned.draft;
  const empty: unknown = kindOf(field).empty;
  if (start === undefined) return empty;
  if (isList(empty)) return { tags: [start].flat(), typing: "" };
  if (typeof empty === "string") return typeof start === "string" ? start : start.join(", ");
  // Nobody types a file or a switch.
  return empty;
}

function isList(empty: unknown): empty is ListDraft {
  return typeof empty === "object" && empty !== null && "tags" in empty;
}
