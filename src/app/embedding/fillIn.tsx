import type { ReactNode } from "react";
import type { Asked } from "../../contact/Asked";
import type { Field } from "../../contact/Field";
import { mapFields } from "../../contact/mapFields";
import type { Filled, FilledText } from "./addFilled";
import { FilledLine } from "./FilledLine";

/** Custom fields that are typed. What is chosen may be a consent, and what nobody chose is none. */
const typed = [
  "TEXT",
  "LARGE_TEXT",
  "NUMERICAL",
  "FLOAT",
  "MONETORY",
  "PHONE",
  "EMAIL",
  "URL",
  "DATE",
  "TIME",
];

type FilledForm = {
  asked: Asked;
  /** What is said of them, by the names of fields. */
  lines: { readonly [name: string]: ReactNode };
};

/** What is asked, where what is filled in stands from the start; and beneath it, who put it there. */
export function fillIn(asked: Asked, filled: Filled): FilledForm {
  const started = asked.fields.flatMap((field) => {
    const found = filledOf(field, filled);
    return found ? [{ field, from: found.from, start: { ...field, start: found.text } }] : [];
  });
  const starts = new Map(started.map(({ field, start }) => [field, start]));
  const lines = started.map(({ start, from }) => [
    start.name,
    <FilledLine key="by" field={start} from={from} />,
  ]);
  return { asked: mapFields(asked, starts), lines: Object.fromEntries(lines) };
}

/** Nothing of do-not-disturb and of choices, and not where the office lets something stand. */
function filledOf(field: Field, filled: Filled): FilledText | undefined {
  const { section, dataType, customFieldId, fieldKey, name, start } = field;
  if (section === "doNotDisturb" || start !== undefined) return undefined;
  if (dataType === undefined) return filled.get(name);
  if (!typed.includes(dataType)) return undefined;
  return filled.get(customFieldId ?? "") ?? filled.get(fieldKey ?? "");
}
