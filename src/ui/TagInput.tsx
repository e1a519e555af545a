import {
  type ClipboardEvent,
  type ComponentProps,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useRef,
} from "react";
import type { ControlProps } from "./ControlProps";
import box from "./controlBox.module.css";
import { isComposing } from "./isComposing";
import { TagCombobox } from "./TagCombobox";
import styles from "./TagInput.module.css";
import { TagList } from "./TagList";
import { addTags, endsTag, isList, withTags } from "./tags";
import { useSaid } from "./useSaid";
import { VisuallyHidden } from "./VisuallyHidden";

/** The tags, and the text that may become the next. */
type TagInputValue = { tags: readonly string[]; typing: string };

type TagInputProps = {
  control: ControlProps;
  value: TagInputValue;
  onChange(value: TagInputValue): void;
  /** The focus has left the input and its tags. */
  onBlur?(): void;
  placeholder?: string;
  /** Offered while typing. Given as none while they are on their way, so that the input stays the same one. */
  suggestions?: readonly string[];
  /** Nothing else is meant: Enter takes the first of them that matches. */
  onlySuggestions?: boolean;
  /** What is not known is marked as new, where there is a word for it. */
  isKnown?(tag: string): boolean;
  /** How a tag is written where it is not typed; as it is, where this is left out. */
  shown?(tag: string): string;
  words: {
    remove(tag: string): string;
    /** Names the list of tags; must not contain the field's label. */
    list: string;
    added(tag: string): string;
    removed(tag: string): string;
    /** Names the list of suggestions; must not contain the field's label. */
    choices?: string;
    /** How many suggestions match, read out while typing. */
    count?(count: number): string;
    /** Marks a tag that is not known. */
    isNew?: string;
  };
};

/** Any number of tags. Enter, a comma, a pasted list or leaving adds; Backspace in the empty input takes the last away. */
export function TagInput(props: TagInputProps) {
  const { control, value, onChange, onBlur, placeholder, suggestions, onlySuggestions, isKnown, words } =
    props;
  const { shown = asItIs } = props;
  const input = useRef<HTMLInputElement>(null);
  const [said, say] = useSaid(words);
  const { tags, typing } = value;

  const become = (next: readonly string[]) => {
    onChange({ tags: next, typing: "" });
    say(({ added }) => next.slice(tags.length).map(shown).map(added).join(" "));
  };

  const add = (text: string) => become(addTags(tags, text));

  const remove = (tag: string) => {
    onChange({ tags: tags.filter((other) => other !== tag), typing });
    say(({ removed }) => removed(shown(tag)));
    input.current?.focus();
  };

  const change = (text: string, composing = false) => {
    // A comma in what is still being composed may yet become another sign.
    if (endsTag(text) && !composing) return add(text);
    onChange({ tags, typing: text });
  };

  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    // A letter still being composed takes the key for itself; with a modifier it is the page's.
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter") {
      event.preventDefault();
      if (typing) add(typing);
    }
    const last = tags.at(-1);
    if (event.key === "Backspace" && typing === "" && last !== undefined) remove(last);
  };

  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData("text");
    if (!isList(pasted)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    add(typing.slice(0, selectionStart ?? undefined) + pasted + typing.slice(selectionEnd ?? typing.length));
  };

  const leave = (event: FocusEvent<HTMLDivElement>) => {
    if (typing && event.target === input.current) add(typing);
    if (!event.currentTarget.contains(event.relatedTarget)) onBlur?.();
  };

  const focusInput = (event: MouseEvent<HTMLDivElement>) => {
    if (event.target === input.current) return;
    // Keeps the focus where it is: leaving would add what is typed and move the button from under the pointer.
    event.preventDefault();
    input.current?.focus();
  };

  const line: ComponentProps<"input"> = {
    ...control,
    ref: input,
    className: `${box.bare} ${styles.input}`,
    type: "text",
    value: typing,
    onChange: (event) => change(event.currentTarget.value, isComposing(event.nativeEvent)),
    onCompositionEnd: (event) => change(event.currentTarget.value),
    onKeyDown: press,
    onPaste: paste,
    placeholder,
    autoComplete: "off",
    enterKeyHint: "enter",
    dir: "auto",
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a wider target for the input, which has the keys.
    <div className={`${box.box} ${styles.tags}`} onMouseDown={focusInput} onBlur={leave}>
      <TagList id={control.id} tags={tags} isKnown={isKnown} shown={shown} onRemove={remove} words={words} />
      {suggestions ? (
        <TagCombobox
          input={line}
          typing={typing}
          tags={tags}
          suggestions={suggestions}
          onlySuggestions={onlySuggestions}
          shown={shown}
          onChoose={(tag) => become(withTags(tags, [tag]))}
          words={words}
        />
      ) : (
        <input {...line} />
      )}
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </div>
  );
}

function asItIs(tag: string): string {
  return tag;
}
