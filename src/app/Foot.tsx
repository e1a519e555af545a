import type { Asked } from "../contact/Asked";
import { useLaterWords, useWords } from "../words/WordsContext";
import styles from "./Foot.module.css";
import { KeysPlace } from "./keys/KeysPlace";

type Props = {
  asked: Asked;
  /** The id of the first control. */
  first: string;
};

/** What is under the form: the keys of the page, and how it is for everyone. */
export function Foot({ asked, first }: Props) {
  const words = useWords();
  const say = useLaterWords().keys;
  return (
    <p className={styles.foot}>
      <KeysPlace
        sections={asked.sections.map(({ name, title = words.sections[name] }) => title)}
        first={first}
      />
      {/* In a tab of its own: what is typed stays where it is. */}
      <a href="/accessibility.html" target="_blank" rel="noreferrer">
        {say.accessibility}
      </a>
    </p>
  );
}
