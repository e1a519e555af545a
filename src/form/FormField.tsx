import { type FieldPath, useController } from "react-hook-form";
import type { Draft } from "../contact/Draft";
import type { Field } from "../contact/Field";
import { hintOf, labelOf } from "../fields/labelOf";
import { kindOf } from "../fields/registry";
import { useFormContext } from "./FormContext";

/**
 * A question with the control of its kind. It is judged when it is left, and once it was wrong, at every change.
 */
export function FormField({ field, warning }: { field: Field; warning?: string }) {
  const { methods, context } = useFormContext();
  // A field's name is the path of its answer in the draft.
  const name = field.name as FieldPath<Draft>;
  const { field: input, fieldState } = useController({ control: methods.control, name });
  const { Editor } = kindOf(field.kind);

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
    <Editor
      field={field}
      label={labelOf(field, context.words)}
      hint={hintOf(field, context.words)}
      error={fieldState.error?.message}
      warning={warning}
      // The draft at this path was made by this very kind.
      value={input.value as never}
      onChange={change}
      onBlur={leave}
      context={context}
    />
  );
}
