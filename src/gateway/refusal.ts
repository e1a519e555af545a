import { loopbackHosts } from "./settings";

/**
 * Why a call of `/api` is not answered, as a sentence; null where it is.
 *
 * Only this site's own page may call: browsers say so in `Sec-Fetch-Site`, older ones in `Origin`, and a header of our
 * own cannot be sent across sites without a permission that is never given. The host is held to this computer's own
 * names, or a foreign name made to lead here would count as our own origin.
 */
export function refusal(request: Request): string | null {
  const url = new URL(request.url);
  const site = request.headers.get("Sec-Fetch-Site");
  const origin = request.headers.get("Origin");

  if (!loopbackHosts.includes(url.hostname)) return "Open Contact Desk at its address on this computer.";
  if (request.headers.get("X-Contact-Desk") !== "1") return "Only Contact Desk's own page may ask this.";
  if (site !== null) return site === "same-origin" ? null : "Only Contact Desk's own page may ask this.";
  if (origin !== null) return origin === url.origin ? null : "Only Contact Desk's own page may ask this.";
  return request.method === "GET" ? null : "Only Contact Desk's own page may ask this.";
}
