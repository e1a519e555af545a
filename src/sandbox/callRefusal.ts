import { authorizationOf, isAgencyToken } from "./authorizationOf";
import type { Refusal } from "./Refusal";

/** The one that the reference names, and the one that HighLevel's own SDK (3.1.0) sends unless it is told otherwise. */
const knownVersions = ["2021-07-28", "2023-02-21"];

/**
 * Why HighLevel turns a call away before it looks at what is asked; null if it does not.
 * @param scopes of the token; null for all of them
 */
export function callRefusal(
  headers: Headers,
  scope: string,
  scopes: readonly string[] | null,
): Refusal | null {
  const authorization = headers.get("authorization");
  const version = headers.get("version");

  if (authorization === null || authorizationOf(authorization) !== "well-formed")
    return { status: 401, message: "Invalid Private Integration token" };
  if (version === null) return { status: 401, message: "version header was not found." };
  if (!knownVersions.includes(version)) return { status: 401, message: "version header is invalid" };
  if (isAgencyToken(authorization)) return { status: 401, message: "Token's user type mismatch!" };
  if (scopes && !scopes.includes(scope))
    return { status: 401, message: "The token is not authorized for this scope." };
  return null;
}
