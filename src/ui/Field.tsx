import type { ReactNode } from "react";
import type { ControlProps } from "./ControlProps";
import { describedBy } from "./describedBy";
import { FieldWords, type FieldWordsProps } from "./FieldWords";

type FieldProps = FieldWordsProps & {
  name?: string;
  children: (control: ControlProps) => ReactNode;
};

/** A control with its words: label, hint and error above it, warning and note below it. */
export function Field({ name, children, ...words }: FieldProps) {
  const control: ControlProps = {
    id: words.id,
    name,
    required: words.requiredWord ? true : undefined,
    "aria-describedby": describedBy(words),
    "aria-invalid": words.error ? true : undefined,
  };
  return (
    <FieldWords {...words} labelAs="label">
      {children(control)}
    </FieldWords>
  );
}
