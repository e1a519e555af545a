import type { FocusEvent, ReactNode } from "react";
import { describedBy } from "./describedBy";
import { FieldWords, type FieldWordsProps } from "./FieldWords";

type FieldGroupProps = FieldWordsProps & {
  /** Radiogroup where one of its inputs is chosen, group for all else. */
  role: "group" | "radiogroup";
  /** The focus has left all of it. */
  onBlur?(): void;
  children: ReactNode;
};

/** A control of several inputs with its words. It takes the focus from a script, not from Tab. */
export function FieldGroup({ role, onBlur, children, ...words }: FieldGroupProps) {
  const { id, error, requiredWord } = words;

  function leave(event: FocusEvent<HTMLDivElement>) {
    // Where the whole window is left, as for the system's choice of files, the focus comes back to the same place.
    const next = event.relatedTarget ?? document.activeElement;
    if (!event.currentTarget.contains(next)) onBlur?.();
  }

  const around = {
    id,
    role,
    tabIndex: -1,
    "aria-labelledby": `${id}-label`,
    "aria-describedby": describedBy(words),
    "aria-invalid": error ? (true as const) : undefined,
    // A group that is no radiogroup has no such state; the word beside its label says it.
    "aria-required": role === "radiogroup" && requiredWord ? true : undefined,
    onBlur: leave,
  };
  return (
    <FieldWords {...words} labelAs="span" around={around}>
      {children}
    </FieldWords>
  );
}
