import { Field } from "../ui/Field";
import { TextArea } from "../ui/TextArea";
import type { EditorProps, Kind } from "./Kind";
import { reading } from "./reading";

/** Text of several lines, sent as it stands. */
export const longText: Kind<"longText"> = {
  empty: "",
  schema: () => reading((draft: string) => (draft.trim() === "" ? undefined : draft)),
  Editor: LongTextEditor,
};

function LongTextEditor({
  field,
  label,
  hint,
  error,
  value,
  onChange,
  onBlur,
  context,
}: EditorProps<string>) {
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
      {(control) => <TextArea control={control} value={value} onChange={onChange} onBlur={onBlur} />}
    </Field>
  );
}
