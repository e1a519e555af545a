import type { FieldOption } from "../contact/CustomField";
import type { ListDraft } from "../contact/Kinds";
import { shownText } from "../contact/shownText";
import { Checkbox } from "../ui/Checkbox";
import { TextInput } from "../ui/TextInput";
import { inOrder } from "./chosenMany";
import { GroupFrame } from "./GroupFrame";
import type { EditorProps } from "./Kind";
import { laterWordsOf } from "./laterWordsOf";
import styles from "./options.module.css";
import { otherNote } from "./otherNote";

type Props = EditorProps<ListDraft> & { options: readonly FieldOption[] };

/** A box for each of a field's options, and where the field allows it a line for another answer. */
export function OptionBoxes({ value, onChange, onBlur, options, ...frame }: Props) {
  const { name, allowsOther } = frame.field;
  const chosen = inOrder(options, value.tags);
  // What is no option any more is shown, so that it can be taken away.
  const strangers = chosen.filter((tag) => !options.some((option) => option.value === tag));
  const boxes = [...options, ...strangers.map((tag) => ({ value: tag, label: shownText(tag) }))];
  const otherId = `${name}-other`;

  function tick(option: string, isTicked: boolean) {
    const tags = isTicked ? [...chosen, option] : chosen.filter((tag) => tag !== option);
    onChange({ ...value, tags: inOrder(options, tags) });
  }

  return (
    <GroupFrame
      {...frame}
      role="group"
      note={otherNote([...chosen, value.typing], options, frame.context.words)}
      onBlur={onBlur}
    >
      <div className={styles.options}>
        {boxes.map((option, index) => (
          <Checkbox
            key={option.value}
            id={`${name}-${index}`}
            label={option.label}
            checked={chosen.includes(option.value)}
            onChange={(isTicked) => tick(option.value, isTicked)}
          />
        ))}
        {(allowsOther || value.typing !== "") && (
          <div className={styles.other}>
            <label htmlFor={otherId}>{laterWordsOf(frame.context).options.other}</label>
            <TextInput
              control={{ id: otherId }}
              value={value.typing}
              onChange={(typing) => onChange({ ...value, typing })}
            />
          </div>
        )}
      </div>
    </GroupFrame>
  );
}
