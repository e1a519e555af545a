import { isFileValue, rebuildFiles } from "./fileValue";
import type { DataType } from "./PracticeLocation";
import { readDate } from "./readDate";

/** What HighLevel does with a value: keeps it, drops it without a word, or refuses the body. */
export type Verdict = { kind: "stored"; value: unknown } | { kind: "dropped" } | { kind: "invalid" };

/** What of a field's definition its values are held against. */
export type FieldRules = {
  id: string;
  /** HighLevel's, or one that nobody knows. */
  dataType: string;
  picklistOptions?: readonly (string | object)[];
  isAllowedCustomOption?: boolean;
};

const dropped: Verdict = { kind: "dropped" };
const invalid: Verdict = { kind: "invalid" };

/** What becomes of a value for a custom field; `field` is undefined where the location has none by that id. */
export function customFieldValue(field: FieldRules | undefined, value: unknown): Verdict {
  if (value === undefined) return dropped;
  return field && isKnown(field.dataType) ? judges[field.dataType](value, field) : unknownField(value);
}

const judges: Record<DataType, (value: unknown, field: FieldRules) => Verdict> = {
  TEXT: keepIf(isText),
  LARGE_TEXT: keepIf(isText),
  PHONE: keepIf(isText),
  EMAIL: keepIf(isText),
  URL: keepIf(isText),
  NUMERICAL: keepIf(Number.isFinite),
  FLOAT: keepIf(Number.isFinite),
  MONETORY: keepIf(Number.isFinite),
  SINGLE_OPTIONS: oneOption,
  RADIO: oneOption,
  CHECKBOX: someOptions,
  MULTIPLE_OPTIONS: someOptions,
  DATE: keepIf((value) => isText(value) && readDate(value) === value),
  TIME: keepIf((value) => isText(value) && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)),
  // Writes to these were answered with a 2xx and had no effect.
  TEXTBOX_LIST: () => dropped,
  FILE_UPLOAD: files,
  SIGNATURE: files,
  COLOUR: keepIf(isText),
};

function isKnown(dataType: string): dataType is DataType {
  return Object.hasOwn(judges, dataType);
}

function unknownField(value: unknown): Verdict {
  if (isText(value) || Number.isFinite(value) || isTexts(value)) return { kind: "stored", value };
  return files(value);
}

function keepIf(holds: (value: unknown) => boolean): (value: unknown) => Verdict {
  return (value) => (holds(value) ? { kind: "stored", value } : invalid);
}

function oneOption(value: unknown, field: FieldRules): Verdict {
  if (!isText(value)) return invalid;
  return isOption(value, field) ? { kind: "stored", value } : dropped;
}

function someOptions(value: unknown, field: FieldRules): Verdict {
  if (!isTexts(value)) return invalid;
  const kept = value.filter((option) => isOption(option, field));
  return kept.length > 0 ? { kind: "stored", value: kept } : dropped;
}

/** Which of an object's two names is sent was never captured, so either is taken. */
function isOption(value: string, field: FieldRules): boolean {
  if (field.isAllowedCustomOption) return true;
  return (field.picklistOptions ?? []).some((option) =>
    typeof option === "string" ? option === value : Object.values(option).includes(value),
  );
}

function files(value: unknown): Verdict {
  return isFileValue(value) ? { kind: "stored", value: rebuildFiles(value) } : invalid;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText);
}
