import type { Access } from "./access/Access";
import { loopbackHosts } from "./loopbackHosts";

const notOurs = "Only Contact Desk's own page may ask this.";

/**
 * Why a call of `/api` is not answered, as a sentence; null where it is.
 *
 * Only this site's own page may call: browsers say so in `Sec-Fetch-Site`, older ones in `Origin`, and a header of our
 * own cannot be sent across sites without a permission that is never given. Where there is no sign-in the host is held to
 * this computer's own names, or a foreign name made to lead here would count as our own origin.
 */
export function refusal(request: Request, access: Access = { kind: "loopback" }): string | null {
  const url = new URL(request.url);
  const site = request.headers.get("Sec-Fetch-Site");
  const origin = request.headers.get("Origin");
  const ours = access.kind === "assertion" ? access.publicUrl : url.origin;

  if (access.kind === "loopback" && !loopbackHosts.includes(url.hostname))
    return "Open Contact Desk at its address on this computer.";
  if (request.headers.get("X-Contact-Desk") !== "1") return notOurs;
  if (site !== null) return site === "same-origin" ? null : notOurs;
  if (origin !== null) return origin === ours ? null : notOurs;
  return request.method === "GET" ? null : notOurs;
}
