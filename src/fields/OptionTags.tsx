import type { FieldOption } from "../contact/CustomField";
import type { ListDraft } from "../contact/Kinds";
import { shownText } from "../contact/shownText";
import { TagInput } from "../ui/TagInput";
import { FieldFrame } from "./FieldFrame";
import type { EditorProps } from "./Kind";
import { meantOption } from "./meantOption";
import { otherNote } from "./otherNote";

type Props = EditorProps<ListDraft> & { options: readonly FieldOption[] };

/** A field's options as tags that complete: people see their labels, the draft holds their values. */
export function OptionTags({ value, onChange, onBlur, options, ...frame }: Props) {
  const { field, context } = frame;
  const { tags, choice } = context.words;

  const asLabel = (tag: string) => options.find((option) => option.value === tag)?.label ?? tag;
  const asValue = (text: string) =>
    (options.find(({ label }) => label === text) ?? meantOption(options, text))?.value ?? text;

  return (
    <FieldFrame {...frame} note={otherNote([...value.tags, value.typing], options, context.words)}>
      {(control) => (
        <TagInput
          control={control}
          value={{ tags: value.tags.map(asLabel), typing: value.typing }}
          onChange={({ tags: labels, typing }) =>
            onChange({ tags: [...new Set(labels.map(asValue))], typing })
          }
          onBlur={onBlur}
          placeholder={field.placeholder ?? tags.valuePlaceholder}
          suggestions={options.map(({ label }) => label)}
          shown={shownText}
          onlySuggestions={!field.allowsOther}
          words={{ ...tags, ...choice }}
        />
      )}
    </FieldFrame>
  );
}
