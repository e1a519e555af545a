import { type ReactNode, useId } from "react";
import { Field } from "../ui/Field";
import { Row } from "../ui/Row";
import { TextInput } from "../ui/TextInput";
import type { Words } from "../words/en";
import styles from "./ReasonFields.module.css";

type Props = {
  /** What the group of controls is called. */
  name: string;
  message: string;
  onMessage(message: string): void;
  code?: string;
  onCode?(code: string): void;
  onBlur(): void;
  words: Words;
  children?: ReactNode;
};

/** Why somebody must not be contacted: in words, and as a code. */
export function ReasonFields({ name, message, onMessage, code, onCode, onBlur, words, children }: Props) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be left out of sight in every browser.
    <div role="group" aria-label={name} className={styles.reason}>
      <Row columns={onCode ? 2 : 1}>
        <Field id={`${id}-reason`} label={words.doNotDisturb.reason}>
          {(control) => <TextInput control={control} value={message} onChange={onMessage} onBlur={onBlur} />}
        </Field>
        {onCode && (
          <Field id={`${id}-code`} label={words.doNotDisturb.code}>
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
