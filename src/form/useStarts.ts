import { useEffect } from "react";
import type { FieldPath, FieldPathValue, UseFormReturn } from "react-hook-form";
import type { Asked } from "../contact/Asked";
import type { Draft } from "../contact/Draft";
import { isSameDraft } from "../fields/isSameDraft";
import { kindOf } from "../fields/registry";
import { startOf } from "../fields/startOf";
import { valueAt } from "../fields/valueAt";

/** Puts what the office wants to stand in a field there once it is known, unless somebody has typed already. */
export function useStarts(
  { getValues, setValue }: Pick<UseFormReturn<Draft>, "getValues" | "setValue">,
  { fields }: Asked,
): void {
  useEffect(() => {
    for (const field of fields) {
      if (field.start === undefined) continue;
      const { empty } = kindOf(field);
      if (!isSameDraft(valueAt(getValues(), field) ?? empty, empty)) continue;
      // A field's name is the path of its answer in the draft, and its kind made what starts there.
      const name = field.name as FieldPath<Draft>;
      setValue(name, startOf(field) as FieldPathValue<Draft, typeof name>);
    }
  }, [fields, getValues, setValue]);
}
