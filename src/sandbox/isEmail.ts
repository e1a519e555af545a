const localPart = /^[a-z\d!#$%&'*+\-/=?^_`{|}~\u00a1-\ud7ff\uf900-\ufdcf\ufdf0-\uffef]+$/i;
const quotedLocalPart = /^"[^"\r\n]+"$/;
const label = /^(?!-)[a-z\d\u00a1-\uff00-]{1,63}(?<!-)$/i;
const topLevel = /^([a-z\u00a1-\u00a8\u00aa-\ud7ff\uf900-\ufdcf\ufdf0-\uffef]{2,}|xn[a-z\d-]{2,})$/i;
const bytes = new TextEncoder();

/**
 * Is this an email address, as class-validator's `isEmail` sees it with its defaults:
 * no display name, a domain with a top level, no IP address, at most 64 and 254 bytes.
 */
export function isEmail(value: unknown): boolean {
  if (typeof value !== "string") return false;
  const at = value.lastIndexOf("@");
  const user = value.slice(0, at);
  const labels = value.slice(at + 1).split(".");
  if (at < 1 || labels.length < 2) return false;
  if (size(user) > 64 || size(value.slice(at + 1)) > 254) return false;
  if (!topLevel.test(labels.at(-1) ?? "") || !labels.every((part) => label.test(part))) return false;
  return quotedLocalPart.test(user) || user.split(".").every((part) => localPart.test(part));
}

function size(part: string): number {
  return bytes.encode(part).length;
}
