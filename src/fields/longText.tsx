import { TextArea } from "../ui/TextArea";
import { FieldFrame } from "./FieldFrame";
import type { EditorProps, Kind } from "./Kind";
import { reading } from "./reading";

/** Text of several lines, sent as it stands. */
export const longText: Kind<"longText"> = {
  empty: "",
  schema: () => reading((draft: string) => (draft.trim() === "" ? undefined : draft)),
  Editor: LongTextEditor,
};

function LongTextEditor({ value, onChange, onBlur, ...frame }: EditorProps<string>) {
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <TextArea
          control={control}
          value={value}
          onChange={onChange}
          onBlur={onBlur}
          placeholder={frame.field.placeholder}
        />
      )}
    </FieldFrame>
  );
}
