import { memo } from "react";
import type { Field } from "../contact/Field";
import { FieldBoundary } from "./FieldBoundary";
import { Question } from "./Question";

type Props = {
  field: Field;
  draft: unknown;
  error: string | undefined;
  onChange(field: Field, value: unknown): void;
  onLeave(field: Field): void;
};

/**
 * One of the location's own fields. There may be hundreds: they share what they know of react-hook-form, and only the
 * one that changes is shown anew.
 */
export const LocationField = memo(function LocationField(props: Props) {
  const { field, draft, error, onChange, onLeave } = props;
  return (
    <FieldBoundary field={field}>
      <Question
        field={field}
        draft={draft}
        error={error}
        onChange={(next) => onChange(field, next)}
        onLeave={() => onLeave(field)}
      />
    </FieldBoundary>
  );
});
