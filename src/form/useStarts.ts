import { useLayoutEffect, useRef } from "react";
import type { FieldPath, FieldPathValue, UseFormReturn } from "react-hook-form";
import type { Asked } from "../contact/Asked";
import type { Draft } from "../contact/Draft";
import { isSameDraft } from "../fields/isSameDraft";
import { kindOf } from "../fields/registry";
import { startOf } from "../fields/startOf";
import { valueAt } from "../fields/valueAt";

/**
 * Puts what is pinned, or what the office wants to stand in a field, there once it is known, unless somebody has typed
 * already. It does so once: who takes it away has said so, whatever is read of the location afterwards.
 */
export function useStarts(
  { getValues, setValue }: Pick<UseFormReturn<Draft>, "getValues" | "setValue">,
  { fields }: Asked,
): void {
  const done = useRef(new Set<unknown>());
  // Before any effect that looks whether somebody has typed.
  useLayoutEffect(() => {
    for (const field of fields) {
      const start = field.pinned ?? (field.start !== undefined && `${field.name} ${field.start}`);
      if (!start || done.current.has(start)) continue;
      done.current.add(start);
      const { empty } = kindOf(field);
      if (!isSameDraft(valueAt(getValues(), field) ?? empty, empty)) continue;
      // A field's name is the path of its answer in the draft, and its kind made what starts there.
      const name = field.name as FieldPath<Draft>;
      setValue(name, startOf(field) as FieldPathValue<Draft, typeof name>);
    }
  }, [fields, getValues, setValue]);
}
