import { cookieNamed } from "../cookieNamed";

/** The browser takes a cookie of this name over https or from this computer only, for this host, and shows it to no script. */
const name = "__Host-contact-desk";
const attributes = "Path=/; Secure; HttpOnly; SameSite=Strict";

/** Until the browser is closed. */
export function cookieWith(text: string): string {
  return `${name}=${text}; ${attributes}`;
}

export const noCookie = `${name}=; ${attributes}; Max-Age=0`;

export function cookieIn(headers: Headers): string | undefined {
  return cookieNamed(name, headers);
}
