import type { ReactNode } from "react";
import type { ContactForm } from "../form/useContactForm";
import { useIsTyped } from "../form/useIsTyped";
import { Button } from "../ui/Button";
import { useWords } from "../words/WordsContext";
import styles from "./ActionBar.module.css";
import type { Connection } from "./createConnection";
import { KeptState } from "./KeptState";
import { shortcuts } from "./keys/shortcuts";
import type { Queued } from "./queue/Queued";
import { useLeaveGuard } from "./useLeaveGuard";
import { useStore } from "./useStore";

type Props = {
  form: ContactForm;
  connection: Connection | undefined;
  /** A contact is on its way, or it is found out whether one can be sent. */
  isBusy: boolean;
  isSending: boolean;
  /** A contact was created, and the next one is not begun: there is nothing to do with one. */
  isSaved: boolean;
  onCreate(another: boolean): void;
  onClear(): void;
  /** Opens the preview, where it has no place beside the form. */
  onPreview(): void;
  /** What is being sent while somebody types. */
  queueState: ReactNode;
  /** The way to what was created today. */
  today: ReactNode;
};

const none: readonly Queued[] = [];

/** What can be done with the contact, at the foot of the page; and how it stands, in words. */
export function ActionBar(props: Props) {
  const { form, connection, isBusy, isSending, isSaved, onCreate, onClear, onPreview } = props;
  const isTyped = useIsTyped(form);
  const say = useWords().actions;
  const queued = useStore(connection?.queue, none);
  const isQueueAtRisk = () => connection?.queue.isAtRisk() ?? false;
  useLeaveGuard(
    isTyped || queued.length > 0,
    () => (isTyped && (connection?.entry.isAtRisk() ?? true)) || isQueueAtRisk(),
  );

  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a page's foot is a landmark, and around a frame there may be another.
    <footer className={styles.bar} aria-label={say.bar}>
      {!isSaved && (
        <p
          className={styles.state}
          data-sending={isBusy || undefined}
          aria-live={isSending ? "polite" : "off"}
        >
          {/* Another element once it is on its way: only then is it said. */}
          {isBusy ? (
            <span key={String(isSending)}>{say.creating}</span>
          ) : (
            <KeptState connection={connection} isTyped={isTyped} />
          )}
        </p>
      )}
      {props.queueState}
      <div className={styles.buttons}>
        <span className={styles.beside}>
          {props.today}
          {!isSaved && (
            <>
              <span className={styles.preview}>
                <Button kind="quiet" ariaKeyshortcuts={shortcuts.preview.aria} onClick={onPreview}>
                  {say.showPreview}
                </Button>
              </span>
              <Button
                kind="secondary"
                disabled={!isTyped || !connection || isBusy}
                ariaKeyshortcuts={shortcuts.clear.aria}
                onClick={onClear}
              >
                {say.clear}
              </Button>
            </>
          )}
        </span>
        {!isSaved && (
          <>
            <Button
              kind="secondary"
              busy={isBusy}
              shortcut={say.anotherKeys}
              ariaKeyshortcuts="Control+Shift+Enter Meta+Shift+Enter"
              onClick={() => onCreate(true)}
            >
              {say.another}
            </Button>
            <Button
              kind="primary"
              busy={isBusy}
              shortcut={say.createKeys}
              ariaKeyshortcuts="Control+Enter Meta+Enter"
              onClick={() => onCreate(false)}
            >
              {say.create}
            </Button>
          </>
        )}
      </div>
    </footer>
  );
}
