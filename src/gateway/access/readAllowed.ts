import { z } from "zod";
import type { Environment, ReadText } from "../readLocations";
import { SettingsError } from "../SettingsError";
import type { Allowed } from "./Access";

const name = z.string().trim().min(1).max(320);
const locations = z.array(z.string()).min(1).optional();
const list = z
  .array(z.union([z.strictObject({ person: name, locations }), z.strictObject({ group: name, locations })]))
  .min(1);

/**
 * The office's list of who may use which location; undefined where there is none.
 * @param known ids of the locations that there are
 */
export function readAllowed(
  { ACCESS_ALLOW_FILE: file }: Environment,
  known: readonly string[],
  readText: ReadText,
): readonly Allowed[] | undefined {
  if (file === undefined) return undefined;
  const read = list.safeParse(parse(file, readText));
  if (!read.success) {
    throw new SettingsError(
      'ACCESS_ALLOW_FILE is not a list of people and groups: write it like [{"person": "ada@example.com"}, {"group": "front-desk", "locations": ["…"]}].',
    );
  }
  const named = read.data.flatMap((each) => each.locations ?? []);
  if (named.every((id) => known.includes(id))) return read.data;
  throw new SettingsError(
    "ACCESS_ALLOW_FILE names a location that is not set up: use the ids of HIGHLEVEL_LOCATIONS_FILE or HIGHLEVEL_LOCATION_ID.",
  );
}

function parse(file: string, readText: ReadText): unknown {
  let text: string;
  try {
    text = readText(file);
  } catch {
    throw new SettingsError("ACCESS_ALLOW_FILE cannot be read: check its path and who may read it.");
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
