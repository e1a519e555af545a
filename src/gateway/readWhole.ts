import { z } from "zod";
import type { Environment } from "./readLocations";
import { SettingsError } from "./SettingsError";

const digits = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

/** The whole number in a variable. */
export function readWhole(
  set: Environment,
  name: string,
  { least, most, usual }: { least: number; most: number; usual: number },
): number {
  const read = digits.pipe(z.number().min(least).max(most)).safeParse(set[name] ?? String(usual));
  if (read.success) return read.data;
  throw new SettingsError(
    `${name} is not a number that can be used: set it to a whole number from ${least} to ${most}, or leave it out.`,
  );
}
