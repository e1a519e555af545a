import { cookieNamed } from "../cookieNamed";

const name = "__Host-contact-desk-frame";

/** Seconds: a working day. */
export const cookieSeconds = 8 * 60 * 60;

/** A frame on another site is given no other cookies than those that are for that site alone (CHIPS). */
export function cookieWith(text: string): string {
  return `${name}=${text}; Path=/; Secure; HttpOnly; SameSite=None; Partitioned; Max-Age=${cookieSeconds}`;
}

export function cookieIn(headers: Headers): string | undefined {
  return cookieNamed(name, headers);
}
