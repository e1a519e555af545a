import type { ListDraft } from "../contact/Kinds";
import { shownText } from "../contact/shownText";
import { TagInput } from "../ui/TagInput";
import { isAmong } from "../ui/tags";
import { FieldFrame } from "./FieldFrame";
import type { EditorProps } from "./Kind";
import { lastResult } from "./lastResult";
import { knownTags } from "./tags";
import { textNote } from "./textNote";

/** The control of every kind that holds several words; the contact's own tags complete from the location's. */
export function TagsEditor({ value, onChange, onBlur, ...frame }: EditorProps<ListDraft>) {
  const { field, context } = frame;
  const { tags, choice } = context.words;
  const isTags = field.kind === "tags";
  const known = knownTags(field, context);
  const typed = [...value.tags, value.typing].filter((tag) => !known?.includes(tag));
  return (
    <FieldFrame {...frame} note={textNote(typed.join(" "), context.words)}>
      {(control) => (
        <TagInput
          control={control}
          value={value}
          onChange={onChange}
          onBlur={onBlur}
          placeholder={field.placeholder ?? (isTags ? tags.placeholder : tags.valuePlaceholder)}
          suggestions={isTags ? (known ?? none) : undefined}
          isKnown={known && isKnownIn(known)}
          shown={shownText}
          words={{ ...tags, ...choice, isNew: context.laterWords?.tags.isNew }}
        />
      )}
    </FieldFrame>
  );
}

const none: readonly string[] = [];

/** HighLevel keeps tags in small letters: the case says nothing. */
const isKnownIn = lastResult(isAmong);
