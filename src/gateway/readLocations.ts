import { dirname, resolve } from "node:path";
import { z } from "zod";
import { Secret } from "./Secret";
import { SettingsError } from "./SettingsError";

export type Environment = Readonly<Record<string, string | undefined>>;
export type ReadText = (path: string) => string;
/** `next`: the token that takes over once `token` is refused. */
export type Location = { id: string; name: string; token: Secret; next?: Secret };

/** The variables of which any one means that this is HighLevel and not Practice. */
export const variables = [
  "HIGHLEVEL_LOCATION_ID",
  "HIGHLEVEL_LOCATION_NAME",
  "HIGHLEVEL_TOKEN",
  "HIGHLEVEL_TOKEN_FILE",
  "HIGHLEVEL_TOKEN_NEXT",
  "HIGHLEVEL_TOKEN_NEXT_FILE",
  "HIGHLEVEL_LOCATIONS_FILE",
];

const howToToken = "copy the Private Integration token again, the whole of it and nothing else";

/** HighLevel's locations and their tokens: one from the variables, or several from a file. */
export function readLocations(set: Environment, readText: ReadText): Location[] {
  if (set.PRACTICE_LOCATIONS) {
    throw new SettingsError(
      "PRACTICE_LOCATIONS is for Practice only: remove it, or remove the HIGHLEVEL_ settings.",
    );
  }
  const file = set.HIGHLEVEL_LOCATIONS_FILE;
  if (!file) return [readOne(set, readText)];

  const other = variables.find((name) => name !== "HIGHLEVEL_LOCATIONS_FILE" && set[name]);
  if (!other) return readSeveral(file, readText);
  throw new SettingsError(
    `${other} cannot be used together with HIGHLEVEL_LOCATIONS_FILE, which names every location: remove one of them.`,
  );
}

// A token pasted into the wrong variable would otherwise be shown to every browser as the location's id.
export const locationId = z.string().regex(/^(?!pit-)[\w-]{1,64}$/);

function readOne(set: Environment, readText: ReadText): Location {
  if (!set.HIGHLEVEL_LOCATION_ID) {
    throw new SettingsError(
      "HIGHLEVEL_LOCATION_ID is missing: set it to the id of the location the token belongs to.",
    );
  }
  if (!locationId.safeParse(set.HIGHLEVEL_LOCATION_ID).success) {
    throw new SettingsError(
      "HIGHLEVEL_LOCATION_ID is not a location's id: copy it from HighLevel, under Settings, Business Profile.",
    );
  }
  const name = set.HIGHLEVEL_LOCATION_NAME ?? set.HIGHLEVEL_LOCATION_ID;
  const token = readToken(set, "HIGHLEVEL_TOKEN", readText);
  const next = readToken(set, "HIGHLEVEL_TOKEN_NEXT", readText);
  if (token) return { id: set.HIGHLEVEL_LOCATION_ID, name, token, next };
  throw new SettingsError(
    "HIGHLEVEL_TOKEN is missing: set it to the location's Private Integration token, or name its file in HIGHLEVEL_TOKEN_FILE.",
  );
}

/** The token in a variable, or in the file that the variable with `_FILE` at its end names. */
function readToken(set: Environment, name: string, readText: ReadText): Secret | undefined {
  const pasted = set[name];
  const file = set[`${name}_FILE`];
  if (pasted && file) {
    throw new SettingsError(`${name} and ${name}_FILE are both set: remove one of them.`);
  }
  if (pasted) return toToken(pasted, `${name} does not hold a token: ${howToToken}.`);
  if (!file) return undefined;
  const text = readOr(file, readText, `${name}_FILE cannot be read: check its path and who may read it.`);
  return toToken(text, `${name}_FILE does not hold a token: ${howToToken}.`);
}

const path = z.string().min(1);
const entry = z.strictObject({
  id: locationId,
  name: z.string().trim().min(1),
  tokenFile: path,
  nextTokenFile: path.optional(),
});
const locationsFile = z.array(entry).min(1);

function readSeveral(file: string, readText: ReadText): Location[] {
  const text = readOr(
    file,
    readText,
    "HIGHLEVEL_LOCATIONS_FILE cannot be read: check its path and who may read it.",
  );
  const read = locationsFile.safeParse(parseJson(text));
  if (!read.success) {
    throw new SettingsError(
      'HIGHLEVEL_LOCATIONS_FILE is not a list of locations: write it like [{"id": "…", "name": "…", "tokenFile": "…"}].',
    );
  }
  if (new Set(read.data.map((location) => location.id)).size < read.data.length) {
    throw new SettingsError("HIGHLEVEL_LOCATIONS_FILE names a location twice: give each id once.");
  }
  return read.data.map(({ id, name, tokenFile, nextTokenFile }) => {
    const tokenIn = (named: string) => {
      const where = `HIGHLEVEL_LOCATIONS_FILE: the token file of location ${id}`;
      const path = resolve(dirname(file), named);
      const token = readOr(path, readText, `${where} cannot be read: check its path and who may read it.`);
      return toToken(token, `${where} does not hold a token: ${howToToken}.`);
    };
    return { id, name, token: tokenIn(tokenFile), next: nextTokenFile ? tokenIn(nextTokenFile) : undefined };
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readOr(path: string, readText: ReadText, sentence: string): string {
  try {
    return readText(path);
  } catch {
    throw new SettingsError(sentence);
  }
}

// A Private Integration token is `pit-` and a UUID; an OAuth access token is a long run of visible ASCII.
export const tokenText = z
  .string()
  .trim()
  .regex(/^(?:pit-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?!pit-)[\x21-\x7e]{20,})$/i);

function toToken(text: string, sentence: string): Secret {
  const read = tokenText.safeParse(text);
  if (!read.success) throw new SettingsError(sentence);
  return new Secret(read.data);
}
