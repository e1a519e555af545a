import styles from "./PinButton.module.css";

type PinButtonProps = {
  /** Its name, such as "Pin City". */
  label: string;
  /** What it is for, or why it cannot be pressed. */
  hint: string;
  pressed: boolean;
  /** As `aria-keyshortcuts` writes them. */
  keys: string;
  /** It can be found, and says why, but changes nothing: who presses it is told. */
  disabled?: boolean;
  onPress(): void;
};

/**
 * A pin that is in or out. It is no stop of Tab, since there is one at each field: a key does the same. Pressed with a
 * pointer it leaves the focus where somebody is typing.
 */
export function PinButton({ label, hint, pressed, keys, disabled, onPress }: PinButtonProps) {
  return (
    <button
      type="button"
      className={styles.pin}
      data-pin=""
      tabIndex={-1}
      aria-pressed={pressed}
      aria-disabled={disabled || undefined}
      aria-keyshortcuts={keys}
      title={hint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {/* Named by a title: by an aria-label a search for the field would find this one too, and words that are cut out of
        sight make hundreds of layers among hundreds of fields. */}
      <svg viewBox="0 0 16 16" width="14" height="14" role="img">
        <title>{label}</title>
        <path d="M5.5 1.5h5M6.5 1.5v4.5L4 9.5h8L9.5 6V1.5M8 9.5v5" strokeWidth="1.5" strokeLinejoin="round" />
      </svg>
    </button>
  );
}
