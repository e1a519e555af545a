import { useCombobox } from "downshift";
import { type ComponentProps, type KeyboardEvent, useLayoutEffect, useRef } from "react";
import styles from "./Combobox.module.css";
import { isComposing } from "./isComposing";
import { matchOptions } from "./matchOptions";
import type { Option } from "./Option";
import { scrollInside } from "./scrollInside";
import { endsTag, isAmong } from "./tags";
import { VisuallyHidden } from "./VisuallyHidden";

type TagComboboxProps = {
  /** The line as it is without suggestions. */
  input: ComponentProps<"input">;
  typing: string;
  /** Those that are chosen are not offered again. */
  tags: readonly string[];
  suggestions: readonly string[];
  onlySuggestions?: boolean;
  shown(tag: string): string;
  onChoose(tag: string): void;
  words: { choices?: string; count?(count: number): string };
};

/** More are found by typing on. */
const mostShown = 50;

/** The line of a tag input with a list of what the text can become. Nothing is taken from it but by Enter or a press. */
export function TagCombobox(props: TagComboboxProps) {
  const { input, typing, tags, suggestions, onlySuggestions, shown, onChoose, words } = props;
  const list = useRef<HTMLUListElement>(null);
  const popup = useRef<HTMLDivElement>(null);

  const isChosen = isAmong(tags);
  const left = suggestions.filter((tag) => !isChosen(tag)).map((tag) => ({ value: tag, label: shown(tag) }));
  const matches = matchOptions(left, typing).slice(0, mostShown);

  const optionId = (index: number) => `${input.id}-option-${index}`;
  const downshift = useCombobox<Option>({
    items: matches,
    inputId: input.id,
    getItemId: optionId,
    inputValue: typing,
    selectedItem: null,
    itemToString: (option) => option?.label ?? "",
    itemToKey: (option) => option?.value,
    scrollIntoView: scrollInside,
    stateReducer: (state, { type, changes }) => {
      const { InputChange, InputClick } = useCombobox.stateChangeTypes;
      // It opens for what is typed or on request: a click goes to the line that is there for typing.
      if (type === InputClick) return state;
      if (type !== InputChange) return changes;
      const { inputValue = "" } = changes;
      // A comma has made a tag of the text.
      const isOpen = inputValue !== "" && !endsTag(inputValue);
      return { ...changes, isOpen, highlightedIndex: onlySuggestions ? 0 : -1 };
    },
  });
  const { isOpen, highlightedIndex, closeMenu } = downshift;
  const floats = isOpen && matches.length > 0;
  const highlighted = floats ? matches[highlightedIndex] : undefined;

  // In the top layer neither a card, a bar nor a dialog can cut it off.
  useLayoutEffect(() => {
    popup.current?.togglePopover(floats);
  }, [floats]);

  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, nativeEvent } = event;
    if (isComposing(nativeEvent)) {
      Object.assign(nativeEvent, { preventDownshiftDefault: true });
      return;
    }
    if (key === "Enter") {
      Object.assign(nativeEvent, { preventDownshiftDefault: true });
      closeMenu();
      if (highlighted && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        return onChoose(highlighted.value);
      }
    }
    // Home and End move in the text; Escape where no list is open would clear it, and is the page's.
    if (key === "Home" || key === "End" || (key === "Escape" && !floats)) {
      Object.assign(nativeEvent, { preventDownshiftDefault: true });
    }
    input.onKeyDown?.(event);
  };

  const attributes = downshift.getInputProps({
    ...input,
    // Named by the field's label alone.
    "aria-labelledby": undefined,
    "aria-expanded": floats,
    "aria-activedescendant": highlighted && optionId(highlightedIndex),
    onKeyDown: press,
  });

  return (
    <>
      <input {...attributes} />
      <div ref={popup} popover="manual" className={styles.popup}>
        <ul {...downshift.getMenuProps({ ref: list, "aria-label": words.choices })} className={styles.list}>
          {floats &&
            matches.map((option, index) => (
              <li
                key={option.value}
                {...downshift.getItemProps({ item: option, index, onClick: () => onChoose(option.value) })}
                className={styles.option}
              >
                <span>{option.label}</span>
              </li>
            ))}
        </ul>
      </div>
      <VisuallyHidden role="status">{floats && typing && words.count?.(matches.length)}</VisuallyHidden>
    </>
  );
}
