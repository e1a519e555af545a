import type { CreateContactBody } from "../contact/CreateContactBody";
import { CopyButton } from "../ui/CopyButton";
import { useLaterWords } from "../words/WordsContext";
import styles from "./Preview.module.css";
import { type SampleName, shownNames } from "./samples/sampleNames";
import { sampleOf } from "./samples/sampleOf";

type Props = { name: SampleName; body: CreateContactBody };

/** The program that creates the contact, to be read and copied. */
export function CodeSample({ name, body }: Props) {
  const say = useLaterWords().preview;
  const sample = sampleOf(name, body);
  return (
    <>
      <div className={styles.copySample}>
        <CopyButton
          text={() => sample}
          words={{ copy: say.copy, copied: say.copied, failed: say.copyFailed }}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className={styles.json} tabIndex={0} aria-label={shownNames[name]}>
        <pre className={styles.sample}>{sample}</pre>
      </section>
    </>
  );
}
