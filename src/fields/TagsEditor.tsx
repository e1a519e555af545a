import type { ListDraft } from "../contact/Kinds";
import { TagInput } from "../ui/TagInput";
import { isAmong } from "../ui/tags";
import { FieldFrame } from "./FieldFrame";
import type { EditorProps } from "./Kind";
import { lastResult } from "./lastResult";

/** The control of every kind that holds several words; the contact's own tags complete from the location's. */
export function TagsEditor({ value, onChange, onBlur, ...frame }: EditorProps<ListDraft>) {
  const { field, context } = frame;
  const { tags, choice } = context.words;
  const isTags = field.kind === "tags";
  const known = context.lists.tags.state === "here" ? context.lists.tags.value : undefined;
  return (
    <FieldFrame {...frame}>
      {(control) => (
        <TagInput
          control={control}
          value={value}
          onChange={onChange}
          onBlur={onBlur}
          placeholder={field.placeholder ?? (isTags ? tags.placeholder : tags.valuePlaceholder)}
          suggestions={isTags ? (known ?? none) : undefined}
          isKnown={isTags && known ? isKnownIn(known) : undefined}
          words={{ ...tags, ...choice, isNew: context.laterWords?.tags.isNew }}
        />
      )}
    </FieldFrame>
  );
}

const none: readonly string[] = [];

/** HighLevel keeps tags in small letters: the case says nothing. */
const isKnownIn = lastResult(isAmong);
