import { lazy, Suspense, useState } from "react";
import type { ContactForm } from "../form/useContactForm";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { useWords } from "../words/WordsContext";
import type { Connection } from "./createConnection";
import { keptChoice } from "./keptChoice";
import { shortcuts } from "./keys/shortcuts";
import styles from "./PreviewPlace.module.css";
import { useMediaQuery } from "./useMediaQuery";

const PreviewPane = lazy(() => import("./PreviewPane").then((part) => ({ default: part.PreviewPane })));

const kept = keptChoice("contact-desk.preview");

type Props = {
  form: ContactForm;
  locationId: string | undefined;
  connection: Connection | undefined;
  /** On a narrow window: whether it is shown over the form. */
  open: boolean;
  onClose(): void;
  /** Fills the form from a request; nothing while that cannot be done. */
  onFillFromJson: (() => void) | undefined;
};

/** Where the preview stands: beside the form where there is room, else over it. */
export function PreviewPlace({ form, locationId, connection, open, onClose, onFillFromJson }: Props) {
  const isWide = useMediaQuery("(width >= 68.75rem)");
  const [hidden, setHidden] = useState(() => kept.read() === "hidden");
  const say = useWords().preview;
  const pane = (onLeave?: () => void) => (
    <Suspense fallback={<p>{say.loading}</p>}>
      <PreviewPane {...{ form, connection, onLeave, onFillFromJson }} locationId={locationId ?? ""} />
    </Suspense>
  );

  if (!isWide) {
    return (
      <Dialog
        open={open}
        title={say.title}
        onClose={onClose}
        actions={
          <Button kind="secondary" onClick={onClose}>
            {say.close}
          </Button>
        }
      >
        {open && pane(onClose)}
      </Dialog>
    );
  }
  return (
    <aside className={styles.place} aria-label={say.title}>
      <div className={styles.head}>
        <h2>{say.title}</h2>
        <Button
          kind="quiet"
          aria-expanded={!hidden}
          ariaKeyshortcuts={shortcuts.preview.aria}
          onClick={() => {
            setHidden(!hidden);
            kept.keep(hidden ? "shown" : "hidden");
          }}
        >
          {hidden ? say.show : say.hide}
        </Button>
      </div>
      {!hidden && pane()}
    </aside>
  );
}
