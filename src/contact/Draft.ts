import type { CustomFieldEntry } from "./CreateContactBody";
import type { CustomFieldRow } from "./CustomFieldRow";
import type { StandardAnswers, StandardDraft } from "./standardFields";

/** What is being typed: everything that the controls hold. */
export type Draft = StandardDraft & {
  /** The location's own fields; each kind knows what its own control holds. */
  ofLocation: { [key: string]: unknown };
  /** Fields that are added by their id. */
  customFields: CustomFieldRow[];
};

/** What of it is sent. */
export type Answers = StandardAnswers & { customFields: CustomFieldEntry[] };
