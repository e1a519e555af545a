import { type FieldPath, useController } from "react-hook-form";
import type { Draft } from "../contact/Draft";
import type { Field } from "../contact/Field";
import { FieldBoundary } from "./FieldBoundary";
import { useFormContext } from "./FormContext";
import { Question } from "./Question";

/**
 * A field that is held by react-hook-form. It is judged when it is left, and once it was wrong, at every change.
 */
export function FormField({ field, warning }: { field: Field; warning?: string }) {
  const { methods } = useFormContext();
  // A field's name is the path of its answer in the draft.
  const name = field.name as FieldPath<Draft>;
  const { field: input, fieldState } = useController({ control: methods.control, name });

  function change(value: unknown) {
    input.onChange(value);
    if (methods.formState.errors.root) methods.clearErrors("root");
    if (fieldState.error) void methods.trigger(name);
  }

  function leave() {
    input.onBlur();
    void methods.trigger(name);
  }

  return (
    <FieldBoundary field={field}>
      <Question
        field={field}
        draft={input.value}
        error={fieldState.error?.message}
        warning={warning}
        onChange={change}
        onLeave={leave}
      />
    </FieldBoundary>
  );
}
