import type { Environment } from "./readLocations";
import { SettingsError } from "./SettingsError";

/**
 * Whether a variable is on or off.
 * @param usual where it is left out
 */
export function readSwitch(set: Environment, name: string, usual: boolean): boolean {
  const text = set[name] ?? (usual ? "on" : "off");
  if (["on", "true"].includes(text)) return true;
  if (["off", "false"].includes(text)) return false;
  throw new SettingsError(`${name} is neither on nor off: set it to one of them, or leave it out.`);
}
