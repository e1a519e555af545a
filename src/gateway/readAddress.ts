import { z } from "zod";
import { loopbackHosts } from "./loopbackHosts";
import type { Environment } from "./readLocations";
import { SettingsError } from "./SettingsError";

const address = z
  .url({ protocol: /^https?$/ })
  .transform((text) => new URL(text))
  .refine((url) => url.protocol === "https:" || loopbackHosts.includes(url.hostname))
  .refine((url) => !url.username && !url.password && !url.search && !url.hash)
  .transform((url) => withoutEndSlashes(url.href));

function withoutEndSlashes(text: string): string {
  return text.endsWith("/") ? withoutEndSlashes(text.slice(0, -1)) : text;
}

/**
 * The address in a variable, without a slash at its end; undefined where it is not set.
 * @param example how such an address is written
 */
export function readAddress(set: Environment, name: string, example: string): string | undefined {
  if (set[name] === undefined) return undefined;
  const read = address.safeParse(set[name]);
  if (read.success) return read.data;
  throw new SettingsError(
    `${name} is not an address that can be used: write it like ${example} (http is allowed on this computer only).`,
  );
}
