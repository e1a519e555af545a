import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useRef,
  useState,
} from "react";
import type { ControlProps } from "./ControlProps";
import box from "./controlBox.module.css";
import styles from "./TagInput.module.css";
import { addTags } from "./tags";
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
  words: {
    remove(tag: string): string;
    /** Names the list of tags; must not contain the field's label. */
    list: string;
    added(tag: string): string;
    removed(tag: string): string;
  };
};

/** Any number of tags. Enter, a comma, a pasted list or leaving adds; Backspace in the empty input takes the last away. */
export function TagInput({ control, value, onChange, onBlur, placeholder, words }: TagInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const [said, say] = useState("");
  const { tags, typing } = value;

  const add = (text: string) => {
    const next = addTags(tags, text);
    onChange({ tags: next, typing: "" });
    say(next.slice(tags.length).map(words.added).join(" "));
  };

  const remove = (tag: string) => {
    onChange({ tags: tags.filter((other) => other !== tag), typing });
    say(words.removed(tag));
    input.current?.focus();
  };

  const change = (text: string) => {
    if (text.includes(",")) return add(text);
    onChange({ tags, typing: text });
  };

  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    // A letter still being composed takes the key for itself; with a modifier it is the page's.
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter") {
      event.preventDefault();
      if (typing) add(typing);
    }
    const last = tags.at(-1);
    if (event.key === "Backspace" && typing === "" && last !== undefined) remove(last);
  };

  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData("text");
    if (!/[,;\r\n]/.test(pasted)) return;
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

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a wider target for the input, which has the keys.
    <div className={`${box.box} ${styles.tags}`} onMouseDown={focusInput} onBlur={leave}>
      {tags.length > 0 && (
        <ul className={styles.list} aria-label={words.list}>
          {tags.map((tag) => (
            <li key={tag} className={styles.tag}>
              <bdi>{tag}</bdi>
              <button type="button" aria-label={words.remove(tag)} onClick={() => remove(tag)}>
                <svg viewBox="0 0 8 8" width="8" height="8" stroke="currentColor" aria-hidden="true">
                  <path d="m1 1 6 6m0-6-6 6" strokeWidth="1.25" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        {...control}
        ref={input}
        className={`${box.bare} ${styles.input}`}
        type="text"
        value={typing}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={press}
        onPaste={paste}
        placeholder={placeholder}
        autoComplete="off"
        enterKeyHint="enter"
        dir="auto"
      />
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </div>
  );
}
