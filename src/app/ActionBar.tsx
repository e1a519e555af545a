import type { ContactForm } from "../form/useContactForm";
import { useIsTyped } from "../form/useIsTyped";
import { Button } from "../ui/Button";
import { useWords } from "../words/WordsContext";
import styles from "./ActionBar.module.css";
import type { Connection } from "./createConnection";
import { KeptState } from "./KeptState";
import { useLeaveGuard } from "./useLeaveGuard";

type Props = {
  form: ContactForm;
  connection: Connection | undefined;
  isSending: boolean;
  onCreate(another: boolean): void;
  onClear(): void;
  /** Opens the preview, where it has no place beside the form. */
  onPreview(): void;
};

/** What can be done with the contact, at the foot of the page; and how it stands, in words. */
export function ActionBar({ form, connection, isSending, onCreate, onClear, onPreview }: Props) {
  const isTyped = useIsTyped(form);
  const say = useWords().actions;
  useLeaveGuard(isTyped, () => connection?.entry.isAtRisk() ?? true);

  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a page's foot is a landmark, and around a frame there may be another.
    <footer className={styles.bar} aria-label={say.bar}>
      <p
        className={styles.state}
        data-sending={isSending || undefined}
        aria-live={isSending ? "polite" : "off"}
      >
        {isSending ? <span>{say.creating}</span> : <KeptState connection={connection} isTyped={isTyped} />}
      </p>
      <div className={styles.buttons}>
        <span className={styles.preview}>
          <Button kind="quiet" onClick={onPreview}>
            {say.showPreview}
          </Button>
        </span>
        <Button kind="secondary" disabled={!isTyped || !connection || isSending} onClick={onClear}>
          {say.clear}
        </Button>
        <Button
          kind="secondary"
          busy={isSending}
          shortcut={say.anotherKeys}
          ariaKeyshortcuts="Control+Shift+Enter Meta+Shift+Enter"
          onClick={() => onCreate(true)}
        >
          {say.another}
        </Button>
        <Button
          kind="primary"
          busy={isSending}
          shortcut={say.createKeys}
          ariaKeyshortcuts="Control+Enter Meta+Enter"
          onClick={() => onCreate(false)}
        >
          {say.create}
        </Button>
      </div>
    </footer>
  );
}
