import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from "jose";
import type { GatewayCode } from "../refuse";
import type { Access, Assertion, Who } from "./Access";
import { locationsOf } from "./locationsOf";

/** Who makes a request, or the code by which it is refused. */
export type Door = (headers: Headers) => Promise<Who | GatewayCode>;

/** Seconds by which the proxy's clock and ours may differ. */
const clockTolerance = 30;

/** @param now ms since 1970 */
export function createDoor(access: Access, now: () => number): Door {
  if (access.kind === "loopback") return async () => ({ sub: "loopback" });

  // Keys are asked for once in half a minute at most, however many unknown ones are named.
  const keys = createRemoteJWKSet(new URL(access.jwksUrl), {
    timeoutDuration: 5_000,
    cooldownDuration: 30_000,
  });
  return async (headers) => {
    const token = assertionIn(access, headers);
    if (!token) return "signed-out";
    try {
      const { issuer, audience, algorithms } = access;
      const required = { requiredClaims: ["exp", "sub"], clockTolerance, currentDate: new Date(now()) };
      const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms, ...required });
      return admit(access, payload);
    } catch (error) {
      return isKeysDown(error) ? "sign-in-down" : "signed-out";
    }
  };
}

function assertionIn({ header }: Assertion, headers: Headers): string | undefined {
  return headers
    .get(header)
    ?.replace(/^Bearer +/i, "")
    .trim();
}

function admit({ allowed }: Assertion, payload: JWTPayload): Who | GatewayCode {
  const { sub } = payload;
  if (typeof sub !== "string" || sub === "") return "signed-out";
  if (!allowed) return { sub };
  const locations = locationsOf(allowed, payload);
  return locations === undefined ? "not-allowed" : { sub, ...(locations !== "all" && { locations }) };
}

/** Whether nobody can tell now if a signature is right: the proxy's keys do not come. */
function isKeysDown(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return true;
  // jose tells an answer that is no key set by its plainest error, and fetch a connection that failed by a TypeError.
  return error instanceof errors.JOSEError ? error.code === "ERR_JOSE_GENERIC" : true;
}
