import { GroupFrame } from "./GroupFrame";
import type { EditorProps, KindOf } from "./Kind";
import { laterWordsOf } from "./laterWordsOf";
import { reading } from "./reading";
import styles from "./textboxList.module.css";

/** Boxes of text that HighLevel does not store from outside: nothing is asked, and nothing is sent. */
export const textboxList: KindOf<null, never> = {
  empty: null,
  schema: () => reading(() => undefined),
  Editor: TextboxList,
};

function TextboxList({ field, label, hint, error, warning, below, context }: EditorProps<null>) {
  const { why, boxes } = laterWordsOf(context).textboxList;
  return (
    <GroupFrame role="group" {...{ field, label, hint, error, warning, below, context }}>
      <p className={styles.why}>{why}</p>
      {field.options && (
        <ul className={styles.boxes} aria-label={boxes}>
          {field.options.map((option) => (
            <li key={option.value}>
              <bdi>{option.label}</bdi>
            </li>
          ))}
        </ul>
      )}
    </GroupFrame>
  );
}
