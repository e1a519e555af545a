import type { GatewayCode } from "../refuse";
import type { Assertion, Who } from "./Access";
import type { ClaimsIn } from "./claimsInAssertion";
import { locationsOf } from "./locationsOf";
import type { Claims } from "./readClaims";

/** Who makes a request, or the code by which it is refused. */
export type Door = (headers: Headers) => Promise<Who | GatewayCode>;

/** Nobody but this computer can come to it. */
export const loopbackDoor: Door = async () => ({ sub: "loopback" });

/** Lets in whom the office's list admits, however it is said who they are. */
export function createDoor(access: Assertion, claimsIn: ClaimsIn): Door {
  return async (headers) => {
    const claims = await claimsIn(headers);
    return typeof claims === "string" ? claims : admit(access, claims);
  };
}

function admit({ allowed }: Assertion, claims: Claims): Who | GatewayCode {
  const { sub } = claims;
  if (!allowed) return { sub };
  const locations = locationsOf(allowed, claims);
  return locations === undefined ? "not-allowed" : { sub, ...(locations !== "all" && { locations }) };
}
