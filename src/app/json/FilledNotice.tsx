import type { Difference } from "../../contact/bodyDifferences";
import { shownJson } from "../../contact/shownText";
import { useAnyHeld } from "../../form/useAnyHeld";
import type { ContactForm } from "../../form/useContactForm";
import { Button } from "../../ui/Button";
import { CopyButton } from "../../ui/CopyButton";
import { Notice } from "../../ui/Notice";
import { useLaterWords } from "../../words/WordsContext";
import type { Filled } from "./fillForm";
import styles from "./Json.module.css";

type Props = { form: ContactForm; filled: Filled; onEnd(): void };

/**
 * Says how much of a body was filled in, what of it is wrong, and what is not sent or sent otherwise; for as long as
 * anything of it stands in the form.
 */
export function FilledNotice({ form, filled, onEnd }: Props) {
  const { fromJson: say, paste, preview } = useLaterWords();
  const { puts, wrong, differences } = filled;
  const isHeld = useAnyHeld(form, puts);
  const left = differences.filter(({ is }) => is === undefined);
  const parts = [
    { title: say.left, of: left },
    { title: say.otherwise, of: differences.filter(({ was, is }) => was !== undefined && is !== undefined) },
    { title: say.added, of: differences.filter(({ was }) => was === undefined) },
  ];
  if (!isHeld) return null;
  return (
    <Notice
      tone={wrong.length + differences.length > 0 ? "warning" : "success"}
      live="polite"
      actions={
        <>
          {left.length > 0 && (
            <CopyButton
              text={() =>
                JSON.stringify(Object.fromEntries(left.map(({ path, was }) => [path, was])), null, 2)
              }
              words={{ copy: say.copyLeft, copied: preview.copied, failed: preview.copyFailed }}
            />
          )}
          <Button kind="quiet" onClick={onEnd}>
            {paste.dismiss}
          </Button>
        </>
      }
    >
      <p>
        {say.filled(puts.length)} {wrong.length > 0 && say.wrong(wrong.length)}
      </p>
      {parts.map(({ title, of }) => of.length > 0 && <Part key={title} title={title} of={of} />)}
    </Notice>
  );
}

function Part({ title, of }: { title: string; of: readonly Difference[] }) {
  return (
    <div className={styles.part}>
      <strong>{title}</strong>
      <ul className={styles.list} aria-label={title}>
        {of.map(({ path, was, is }) => (
          <li key={`${path} ${JSON.stringify(is)}`}>
            <code dir="ltr">
              {path}:{" "}
              {[was, is].flatMap((value) => (value === undefined ? [] : shortJson(value))).join(" → ")}
            </code>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Characters: what is longer is read elsewhere. */
const most = 200;

function shortJson(value: unknown): string {
  const json = shownJson(JSON.stringify(value));
  return json.length > most ? `${json.slice(0, most)} …` : json;
}
