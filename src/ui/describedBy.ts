import type { FieldWordsProps } from "./FieldWords";

/** The ids of the words that describe a control, in their order, for `aria-describedby`. */
export function describedBy({
  id,
  hint,
  error,
  warning,
  note,
  asideId,
}: FieldWordsProps): string | undefined {
  const described = [
    hint && `${id}-hint`,
    error && `${id}-error`,
    warning && `${id}-warning`,
    note && `${id}-note`,
    asideId,
  ];
  return described.filter(Boolean).join(" ") || undefined;
}
