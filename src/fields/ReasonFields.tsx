import { type ComponentProps, type ReactNode, useId } from "react";
import { Field } from "../ui/Field";
import { Row } from "../ui/Row";
import { TextInput } from "../ui/TextInput";
import type { Words } from "../words/en";
import { hiddenFault } from "./hiddenFault";
import styles from "./ReasonFields.module.css";
import { textNote } from "./textNote";

type Props = {
  /** What the group of controls is called. */
  name: string;
  message: string;
  onMessage(message: string): void;
  code?: string;
  onCode?(code: string): void;
  onBlur(): void;
  /** The field was judged, and one of them cannot be sent. */
  isWrong: boolean;
  words: Words;
  children?: ReactNode;
};

/** Why somebody must not be contacted: in words, and as a code. */
export function ReasonFields(props: Props) {
  const { name, message, onMessage, code, onCode, onBlur, isWrong, words, children } = props;
  const id = useId();
  const around = (label: string, text: string): Partial<ComponentProps<typeof Field>> => ({
    error: isWrong ? hiddenFault(text.trim(), label, words)?.message : undefined,
    errorWord: words.field.error,
    note: textNote(text, words),
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be left out of sight in every browser.
    <div role="group" aria-label={name} className={styles.reason}>
      <Row columns={onCode ? 2 : 1}>
        <Field
          {...around(words.doNotDisturb.reason, message)}
          id={`${id}-reason`}
          label={words.doNotDisturb.reason}
        >
          {(control) => <TextInput control={control} value={message} onChange={onMessage} onBlur={onBlur} />}
        </Field>
        {onCode && (
          <Field
            {...around(words.doNotDisturb.code, code ?? "")}
            id={`${id}-code`}
            label={words.doNotDisturb.code}
          >
            {(control) => (
              <TextInput control={control} value={code ?? ""} onChange={onCode} onBlur={onBlur} />
            )}
          </Field>
        )}
      </Row>
      {children}
    </div>
  );
}
