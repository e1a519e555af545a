import { authorizationOf, isAgencyToken } from "./authorizationOf";
import type { Refusal } from "./Refusal";

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
  if (version !== "2021-07-28") return { status: 401, message: "version header is invalid" };
  if (isAgencyToken(authorization)) return { status: 401, message: "Token's user type mismatch!" };
  if (scopes && !scopes.includes(scope))
    return { status: 401, message: "The token is not authorized for this scope." };
  return null;
}
