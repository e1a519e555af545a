import { useCallback } from "react";
import { type FieldPath, useFormState, useWatch } from "react-hook-form";
import type { Draft } from "../contact/Draft";
import type { Field } from "../contact/Field";
import { useFormContext } from "./FormContext";

export type LocationAnswers = ReturnType<typeof useLocationAnswers>;

/** The drafts of the location's own fields and what is wrong with them; judged as `FormField` judges the others. */
export function useLocationAnswers() {
  const { methods } = useFormContext();
  const { control, setValue, trigger, clearErrors, getFieldState } = methods;
  const drafts = useWatch({ control, name: "ofLocation" });
  const { errors } = useFormState({ control });
  // The resolver puts an error for each field there, with its message.
  const wrong = errors.ofLocation as { [key: string]: { message?: string } | undefined } | undefined;

  const change = useCallback(
    (field: Field, value: unknown) => {
      const name = pathOf(field);
      setValue(name, value as never);
      clearErrors("root");
      if (getFieldState(name).error) void trigger(name);
    },
    [setValue, trigger, clearErrors, getFieldState],
  );
  const leave = useCallback((field: Field) => void trigger(pathOf(field)), [trigger]);
  return {
    draftOf: ({ key = "" }: Field) => drafts[key],
    errorOf: ({ key = "" }: Field) => wrong?.[key]?.message,
    change,
    leave,
  };
}

/** A field's name is the path of its answer in the draft. */
function pathOf(field: Field): FieldPath<Draft> {
  return field.name as FieldPath<Draft>;
}
