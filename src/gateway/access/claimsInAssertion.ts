import { createRemoteJWKSet, errors, jwtVerify } from "jose";
import type { GatewayCode } from "../refuse";
import type { Assertion } from "./Access";
import { type Claims, readClaims } from "./readClaims";

/** Says of a request who makes it, or by which code it is refused. */
export type ClaimsIn = (headers: Headers) => Promise<Claims | GatewayCode>;

/** Seconds by which the proxy's clock and ours may differ. */
const clockTolerance = 30;

/** @param now ms since 1970 */
export function claimsInAssertion(access: Assertion, now: () => number): ClaimsIn {
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
      return readClaims(payload) ?? "signed-out";
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

/** Whether nobody can tell now if a signature is right: the proxy's keys do not come. */
function isKeysDown(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return true;
  // jose tells an answer that is no key set by its plainest error, and fetch a connection that failed by a TypeError.
  return error instanceof errors.JOSEError ? error.code === "ERR_JOSE_GENERIC" : true;
}
