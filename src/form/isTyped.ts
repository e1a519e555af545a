import type { Asked } from "../contact/Asked";
import type { Draft } from "../contact/Draft";
import { openQuestions } from "../contact/openQuestions";
import { isSameDraft } from "../fields/isSameDraft";
import { startOf } from "../fields/startOf";
import { valueAt } from "../fields/valueAt";

/** Whether anything is typed that would be lost. */
export function isTyped(asked: Asked, draft: Draft): boolean {
  if (draft.customFields.length > 0) return true;
  return openQuestions(asked, draft).some((field) => {
    const typed = valueAt(draft, field);
    return typed !== undefined && !isSameDraft(typed, startOf(field));
  });
}
