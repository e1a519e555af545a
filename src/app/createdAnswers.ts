import type { CreateContactBody, CustomFieldEntry, DndSetting } from "../contact/CreateContactBody";
import type { Field } from "../contact/Field";
import { shownText } from "../contact/shownText";
import { standardFields } from "../contact/standardFields";
import type { Surroundings } from "../fields/judge";
import { labelOf } from "../fields/labelOf";

/** One answer of a contact that was created, to be looked at. */
export type CreatedAnswer = { name: string; label: string; values: readonly string[] };

type Known = Pick<Surroundings, "words" | "laterWords" | "lists">;

/** What is said of a switch that is on, and has no reason. */
const on = "✓";

/**
 * What was sent of a contact, answer by answer, as people say it: names in place of the IDs and codes that are known here.
 * @param fields what was asked, for the labels
 */
export function createdAnswers(
  body: CreateContactBody,
  fields: readonly Field[],
  known: Known,
): CreatedAnswer[] {
  const { locationId, customFields = [], dndSettings = {}, inboundDndSettings = {}, ...rest } = body;
  const answer = (name: string, values: readonly string[]): CreatedAnswer => {
    const field = [...fields, ...standardFields].find((each) => each.name === name);
    return { name, label: field ? labelOf(field, known.words) : name, values: values.map(shownText) };
  };
  return [
    ...Object.entries(rest).map(([name, value]) => answer(name, valuesOf(name, value, known))),
    ...settingsOf("dndSettings", dndSettings, known).map(([name, values]) => answer(name, values)),
    ...settingsOf("inboundDndSettings", inboundDndSettings, known).map(([name, values]) =>
      answer(name, values),
    ),
    ...customFields.map((entry, index) => customAnswer(entry, index, fields, known)),
  ];
}

function valuesOf(name: string, value: string | true | string[], known: Known): string[] {
  if (value === true) return [on];
  if (typeof value !== "string") return value;
  return [said(name, value, known) ?? value];
}

/** A word in place of a code. */
function said(name: string, value: string, { words, lists: { people } }: Known): string | undefined {
  if (name === "country") return new Intl.DisplayNames(words.language, { type: "region" }).of(value);
  if (name === "assignedTo" && people.state === "here")
    return people.value.find(({ id }) => id === value)?.name;
  return undefined;
}

function settingsOf(
  group: string,
  settings: { readonly [name: string]: DndSetting },
  { laterWords }: Known,
): [string, string[]][] {
  return Object.entries(settings).map(([name, { status, message, code }]) => {
    const permanent = status === "permanent" ? laterWords?.permanent.label : undefined;
    const why = [message, code, permanent].filter((part) => part !== undefined);
    return [`${group}.${name}`, why.length > 0 ? why : [on]];
  });
}

function customAnswer(
  { id, field_value: value }: CustomFieldEntry,
  index: number,
  fields: readonly Field[],
  { words }: Known,
): CreatedAnswer {
  const field = fields.find(({ customFieldId }) => customFieldId === id);
  const chosen = (text: string) => field?.options?.find((option) => option.value === text)?.label ?? text;
  return {
    // The same one may be answered more than once.
    name: `customFields.${index}`,
    label: field ? labelOf(field, words) : id,
    values: textsOf(value).map((text) => shownText(chosen(text))),
  };
}

function textsOf(value: CustomFieldEntry["field_value"]): string[] {
  if (typeof value !== "object") return [String(value)];
  if (Array.isArray(value)) return value;
  return Object.values(value).map(({ meta }) => meta.originalname);
}
