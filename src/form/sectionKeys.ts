import { type Keys, keysOf } from "../ui/keysOf";

/** The keys of the section in that place, from 1 on. */
export function sectionKeys(place: number): Keys {
  return keysOf(String(place));
}
