import type { Asked } from "./Asked";
import { rowFields } from "./CustomFieldRow";
import type { Draft } from "./Draft";
import type { Field } from "./Field";

/**
 * The questions that may have an answer by now, or must have one, in their order. A location may have hundreds that
 * nobody touches, and they are gone through at every keystroke.
 */
export function openQuestions(asked: Asked, draft: Draft): readonly Field[] {
  const { ofLocation } = draft;
  const isTouched = Object.keys(ofLocation).length > 0;
  const isOpen = ({ key, required }: Field) => key === undefined || required || ofLocation[key] !== undefined;
  const fields = isTouched ? asked.fields.filter(isOpen) : asked.always;
  return draft.customFields.length > 0 ? [...fields, ...draft.customFields.flatMap(rowFields)] : fields;
}
