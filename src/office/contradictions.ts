import type { SectionName } from "../contact/Field";
import type { OfficeForm } from "../contact/OfficeForm";
import { sectionOf } from "./formFieldName";
import { quoted } from "./quoted";

type Contradiction = { path: string[]; sentence: string };

/** HighLevel refuses a contact that has none of them. */
const someone = ["firstName", "lastName", "email", "phone"];

/** Where a location's form is at odds with itself or with HighLevel, by the path in its part of the file. */
export function contradictions(form: OfficeForm): Contradiction[] {
  const { tags, customFields = {}, ...constants } = form.constants;
  return [
    ...Object.keys(constants).flatMap((name) => bothWays(form, ["constants", name])),
    ...Object.keys(customFields).flatMap((id) => bothWays(form, ["constants", "customFields", id])),
    ...(asksNobody(form) ? [{ path: ["sections"], sentence: nobody }] : []),
  ];
}

const nobody =
  "None of firstName, lastName, email and phone is asked, and HighLevel takes no contact without one: " +
  'ask one of them in "identity".';

function bothWays(form: OfficeForm, path: string[]): Contradiction[] {
  const name = path.at(-1) ?? "";
  const section = path.includes("customFields") ? "customFields" : sectionOf(name);
  if (!section || !asks(form, section, name)) return [];
  const sentence = `${quoted(name)} is constant and asked too: remove it from "constants", or name in "fields" of ${quoted(section)} only what is to be asked.`;
  return [{ path, sentence }];
}

function asksNobody(form: OfficeForm): boolean {
  // That nothing is asked is said already.
  if (form.sections.length === 0) return false;
  const named = form.sections.flatMap(({ section, fields = [] }) => (section === "identity" ? fields : []));
  // A name that is misspelt may have been meant for one of them.
  if (named.some(({ field }) => !sectionOf(field))) return false;
  return !someone.some((name) => asks(form, "identity", name));
}

function asks(form: OfficeForm, section: SectionName, name: string): boolean {
  return form.sections.some(
    (each) =>
      each.section === section &&
      (each.fields === undefined || each.fields.some(({ field }) => field === name)),
  );
}
