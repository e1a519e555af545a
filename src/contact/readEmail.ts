import * as z from "zod/mini";

// The rule of zod and the one of browsers' own <input type="email">: an address passes both.
const address = z.string().check(z.email(), z.regex(z.regexes.html5Email), z.maxLength(254));

/** The address as it is sent, or undefined where it is none. Local parts end at 64 characters (RFC 5321). */
export function readEmail(text: string): string | undefined {
  const result = address.safeParse(text.trim());
  if (!result.success) return undefined;
  return result.data.indexOf("@") <= 64 ? result.data : undefined;
}
