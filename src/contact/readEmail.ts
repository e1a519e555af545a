import * as z from "zod/mini";

const address = z.string().check(z.email(), z.maxLength(254));

/** The address as it is sent, or undefined where it is none. Local parts end at 64 characters (RFC 5321). */
export function readEmail(text: string): string | undefined {
  const result = address.safeParse(text.trim());
  if (!result.success) return undefined;
  const at = result.data.indexOf("@");
  return at <= 64 && isDomain(result.data.slice(at + 1)) ? result.data : undefined;
}

/** What the rule of browsers' own `<input type="email">` (HTML, 4.10.5.1.5) asks beyond zod's: an address passes both. */
function isDomain(domain: string): boolean {
  return domain.split(".").every((label) => label.length <= 63 && !label.endsWith("-"));
}
