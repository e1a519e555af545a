import type { ListDraft } from "../contact/Kinds";
import { Field } from "../ui/Field";
import { TagInput } from "../ui/TagInput";
import type { EditorProps } from "./Kind";

/** The control of every kind that holds several words. */
export function TagsEditor({
  field,
  label,
  hint,
  error,
  value,
  onChange,
  onBlur,
  context,
}: EditorProps<ListDraft>) {
  const { words } = context;
  return (
    <Field
      id={field.name}
      name={field.name}
      label={label}
      requiredWord={field.required ? words.field.required : undefined}
      hint={hint}
      error={error}
      errorWord={words.field.error}
    >
      {(control) => (
        <TagInput
          control={control}
          value={value}
          onChange={onChange}
          onBlur={onBlur}
          placeholder={field.kind === "tags" ? words.tags.placeholder : words.tags.valuePlaceholder}
          words={words.tags}
        />
      )}
    </Field>
  );
}
