import type { ListDraft } from "../contact/Kinds";
import { TagInput } from "../ui/TagInput";
import { FieldFrame } from "./FieldFrame";
import type { EditorProps } from "./Kind";

/** The control of every kind that holds several words. */
export function TagsEditor({ value, onChange, onBlur, ...frame }: EditorProps<ListDraft>) {
  const { tags } = frame.context.words;
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <TagInput
          control={control}
          value={value}
          onChange={onChange}
          onBlur={onBlur}
          placeholder={frame.field.kind === "tags" ? tags.placeholder : tags.valuePlaceholder}
          words={tags}
        />
      )}
    </FieldFrame>
  );
}
