import type { OfficeForm } from "../contact/OfficeForm";
import { officeForms } from "../office/officeForms";
import type { Environment, Location, ReadText } from "./readLocations";
import { SettingsError } from "./SettingsError";

/** What the office wants asked, by location id: from FORM_FILE, where the form `*` is for who has none of its own. */
export function readForms(
  set: Environment,
  locations: readonly Location[],
  readText: ReadText,
): ReadonlyMap<string, OfficeForm> {
  const file = set.FORM_FILE;
  if (!file) return new Map();

  const ids = locations.map(({ id }) => id);
  const read = officeForms(file, readFile(file, readText), ids);
  if ("mistakes" in read) throw new SettingsError(read.mistakes.join("\n"));
  return new Map(
    ids.flatMap((id) => {
      const form = read.forms.get(id) ?? read.forms.get("*");
      return form ? [[id, form]] : [];
    }),
  );
}

function readFile(file: string, readText: ReadText): string {
  try {
    return readText(file);
  } catch {
    throw new SettingsError("FORM_FILE cannot be read: check its path and who may read it.");
  }
}
