import type { OfficeForm } from "../contact/OfficeForm";
import { officeForms } from "../office/officeForms";
import type { Environment, Location, ReadText } from "./readLocations";
import { SettingsError } from "./SettingsError";

export type Forms = {
  /** What the office wants asked, by the location's id; a location without a form asks everything. */
  forms: ReadonlyMap<string, OfficeForm>;
  /** What the page's address may ask for by a name, in whichever location. */
  namedForms: ReadonlyMap<string, OfficeForm>;
};

/** The forms of FORM_FILE, where the form `*` is for the locations that have none of their own. */
export function readForms(set: Environment, locations: readonly Location[], readText: ReadText): Forms {
  const file = set.FORM_FILE;
  if (!file) return { forms: new Map(), namedForms: new Map() };

  const ids = locations.map(({ id }) => id);
  const read = officeForms(file, readFile(file, readText), ids);
  if ("mistakes" in read) throw new SettingsError(read.mistakes.join("\n"));
  const found = ids.flatMap((id) => {
    const form = read.forms.get(id) ?? read.forms.get("*");
    return form ? [[id, form] as const] : [];
  });
  return { forms: new Map(found), namedForms: read.namedForms };
}

function readFile(file: string, readText: ReadText): string {
  try {
    return readText(file);
  } catch {
    throw new SettingsError("FORM_FILE cannot be read: check its path and who may read it.");
  }
}
