import { useCombobox } from "downshift";
import {
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import styles from "./Combobox.module.css";
import type { ControlProps } from "./ControlProps";
import box from "./controlBox.module.css";
import { isComposing } from "./isComposing";
import { exactOption, matchOptions } from "./matchOptions";
import type { Option } from "./Option";
import { scrollInside } from "./scrollInside";
import { VisuallyHidden } from "./VisuallyHidden";

type ComboboxProps = {
  control: ControlProps;
  /** A chosen option's value, or what was typed. */
  value: string;
  /** Gets the text at each keystroke, and an option's value when one is chosen. */
  onChange(value: string): void;
  onBlur?(): void;
  options: readonly Option[];
  words: {
    /** Names the list; must not contain the field's label. */
    choices: string;
    /** Names the button that opens the list. */
    show: string;
    /** Nothing matches. */
    none: string;
    /** How many match, read out while typing. */
    count(n: number): string;
  };
  placeholder?: string;
  /** Other text is as good as an option: Enter keeps it, and a text that matches nothing is no one's mistake. */
  freeText?: boolean;
  /** Somebody was typing here before this control came: it opens with what matches. */
  typing?: boolean;
};

/** The input's own text, from its focus to its blur; true as long as the value is the one that it gave. */
type Text = { shown: string; given: string; typed: boolean };

/** One of many, found by typing. What was typed stays unless it is what an option is called. */
export function Combobox(props: ComboboxProps) {
  const {
    control,
    value,
    onChange,
    onBlur,
    options,
    words,
    placeholder,
    freeText = false,
    typing = false,
  } = props;
  const [text, setText] = useState<Text | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const popup = useRef<HTMLDivElement>(null);

  const selected = options.find((option) => option.value === value);
  const own = text?.given === value ? text : null;
  const shown = own ? own.shown : (selected?.label ?? value);
  const matches = own?.typed ? matchOptions(options, own.shown) : options;

  const optionId = (index: number) => `${control.id}-option-${index}`;
  const downshift = useCombobox<Option>({
    items: [...matches],
    inputId: control.id,
    getItemId: optionId,
    inputValue: shown,
    selectedItem: selected ?? null,
    itemToString: (option) => option?.label ?? "",
    itemToKey: (option) => option?.value,
    scrollIntoView: scrollInside,
    stateReducer: (state, { type, changes }) => {
      const { InputChange, InputClick } = useCombobox.stateChangeTypes;
      if (type === InputChange) return { ...changes, highlightedIndex: freeText ? -1 : 0 };
      // A click in an open one only moves the cursor.
      if (type === InputClick && state.isOpen) return state;
      return changes;
    },
  });
  const { isOpen, highlightedIndex, closeMenu, openMenu } = downshift;
  const highlighted = isOpen ? matches[highlightedIndex] : undefined;
  const empty = matches.length === 0;
  const floats = isOpen && !(empty && freeText);

  // In the top layer neither a card, a bar nor a dialog can cut it off.
  useLayoutEffect(() => {
    popup.current?.togglePopover(floats);
    const current = floats && list.current?.querySelector<HTMLElement>("[aria-selected=true]");
    if (current && list.current) scrollInside(current, list.current);
  }, [floats]);

  const goOn = useEffectEvent(() => {
    setText({ shown, given: value, typed: true });
    openMenu();
  });
  useEffect(() => {
    if (typing) goOn();
  }, [typing]);

  const choose = (option: Option) => {
    setText({ shown: option.label, given: option.value, typed: false });
    onChange(option.value);
  };

  const settle = () => {
    const meant = own?.typed ? exactOption(options, own.shown) : undefined;
    if (meant && meant.value !== value) onChange(meant.value);
  };

  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, nativeEvent } = event;
    if (isComposing(nativeEvent)) {
      Object.assign(nativeEvent, { preventDownshiftDefault: true });
      return;
    }
    if (key === "Enter") {
      Object.assign(nativeEvent, { preventDownshiftDefault: true });
      closeMenu();
      // With a modifier the key is the page's, which shall find what the text means.
      if (event.ctrlKey || event.metaKey) return settle();
      event.preventDefault();
      if (highlighted) choose(highlighted);
    }
    // Home and End move in the text; Escape in a closed list would clear it, and is the page's.
    if (key === "Home" || key === "End" || (key === "Escape" && !isOpen)) {
      Object.assign(nativeEvent, { preventDownshiftDefault: true });
    }
  };

  const input = downshift.getInputProps({
    ...control,
    // Named by the field's label alone.
    "aria-labelledby": undefined,
    "aria-expanded": floats,
    "aria-activedescendant": highlighted && optionId(highlightedIndex),
    onChange: (event) => {
      const typed = event.currentTarget.value;
      setText({ shown: typed, given: typed, typed: true });
      onChange(typed);
      list.current?.scrollTo({ top: 0 });
    },
    onKeyDown: press,
    // A click that opens readies the text for typing over it, as coming by Tab does.
    onClick: (event) => !isOpen && !own?.typed && event.currentTarget.select(),
    onFocus: () => setText({ shown, given: value, typed: false }),
    onBlur: () => {
      settle();
      setText(null);
      onBlur?.();
    },
  });

  return (
    <div className={`${box.box} ${styles.combobox}`}>
      <input
        {...input}
        className={box.bare}
        type="text"
        placeholder={placeholder}
        spellCheck={false}
        dir="auto"
      />
      {selected?.detail && !own?.typed && <span className={styles.detail}>{selected.detail}</span>}
      <button
        type="button"
        className={styles.toggle}
        {...downshift.getToggleButtonProps({ onMouseDown: keepFocus })}
        aria-label={words.show}
        aria-expanded={floats}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" aria-hidden="true">
          <path d="m4 6 4 4 4-4" strokeWidth="1.5" />
        </svg>
      </button>
      <div ref={popup} popover="manual" className={styles.popup}>
        <ul
          {...downshift.getMenuProps({ ref: list, "aria-label": words.choices })}
          className={styles.list}
          hidden={empty}
        >
          {isOpen &&
            matches.map((option, index) => (
              <li
                key={option.value}
                {...downshift.getItemProps({ item: option, index, onClick: () => choose(option) })}
                className={styles.option}
                data-chosen={option === selected || undefined}
              >
                <span>{option.label}</span>{" "}
                {option.detail && <span className={styles.detail}>{option.detail}</span>}
              </li>
            ))}
        </ul>
        {empty && <p className={styles.none}>{words.none}</p>}
      </div>
      <VisuallyHidden role="status">
        {floats && own?.typed && (empty ? words.none : words.count(matches.length))}
      </VisuallyHidden>
    </div>
  );
}

function keepFocus(event: MouseEvent) {
  event.preventDefault();
}
