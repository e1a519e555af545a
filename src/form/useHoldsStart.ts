import { type FieldPath, useWatch } from "react-hook-form";
import type { Draft } from "../contact/Draft";
import type { Field } from "../contact/Field";
import { isSameDraft } from "../fields/isSameDraft";
import { startOf } from "../fields/startOf";
import { useFormContext } from "./FormContext";

/** Whether a field holds what stood there from the start. */
export function useHoldsStart(field: Field): boolean {
  const { methods } = useFormContext();
  // A field's name is the path of its answer in the draft.
  const held = useWatch({ control: methods.control, name: field.name as FieldPath<Draft> });
  return held === undefined || isSameDraft(held, startOf(field));
}
