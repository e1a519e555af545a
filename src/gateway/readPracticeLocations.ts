import { type Environment, type Location, variables } from "./readLocations";
import { Secret } from "./Secret";
import { SettingsError } from "./SettingsError";

const names = new Map([
  ["practice", "Harbour Street Clinic"],
  ["practice-2", "Hafen Praxis"],
  ["practice-0", "Bare Desk"],
  ["practice-500", "Five Hundred Fields"],
]);

/** Well formed and worth nothing; another one each time, since no built file may hold anything like a token. */
const token = new Secret(`pit-${crypto.randomUUID()}`);

/** Whether no HighLevel location was set up, so that the sandbox stands in for it. */
export function isPractice(set: Environment): boolean {
  return variables.every((name) => set[name] === undefined);
}

/** The locations of the sandbox that are offered: PRACTICE_LOCATIONS, else only the first. */
export function readPracticeLocations(set: Environment): Location[] {
  const ids = (set.PRACTICE_LOCATIONS ?? "practice").split(",").map((id) => id.trim());
  return [...new Set(ids)].map((id) => {
    const name = names.get(id);
    if (name) return { id, name, token };
    throw new SettingsError(
      `PRACTICE_LOCATIONS names a location that Practice does not have: use any of ${[...names.keys()].join(", ")}, separated by a comma.`,
    );
  });
}
