import { must, nullable, optional, shape, truth } from "./check";
import type { Settings } from "./freshMemory";
import { practiceLocations } from "./practiceLocations";

/**
 * A change of the sandbox's settings as the control takes it.
 * @returns the settings to change, or everything that is wrong with what came
 */
export function readSettings(value: unknown): Partial<Settings> | { wrong: string[] } {
  const wrong = settings(value, "settings");
  // The shape has just been checked.
  return wrong.length > 0 ? { wrong } : (value as Partial<Settings>);
}

const byLocation = shape(
  Object.fromEntries([...practiceLocations.keys()].map((id) => [id, optional(truth)])),
);

const scopes = must(
  (value) => Array.isArray(value) && value.every((scope) => typeof scope === "string"),
  "must be a list of scopes, or null for all of them",
);

const settings = shape({
  searchLagMs: optional(must((it) => Number.isFinite(it) && Number(it) >= 0, "must be a number from 0")),
  allowDuplicates: optional(byLocation),
  scopes: nullable(scopes),
});
