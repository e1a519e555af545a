import { z } from "zod";
import { quoted } from "./quoted";
import { whatIsKnown } from "./whatIsKnown";

/**
 * An object with these keys and no others. zod tells of all its unknown keys at once: the message has a line for each,
 * in the order of the issue's `keys`.
 * @param misplaced what to say of keys that have their place elsewhere
 */
export function closedObject<Shape extends z.ZodRawShape>(
  shape: Shape,
  misplaced: ReadonlyMap<string, string> = new Map(),
) {
  const known = Object.keys(shape);
  const sentence = (key: string) =>
    misplaced.get(key) ?? `${quoted(key)} is not a key that can stand here: ${whatIsKnown(key, known)}`;
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys" ? issue.keys.map((key) => sentence(key)).join("\n") : undefined,
  });
}
