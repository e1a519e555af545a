/** How an Authorization header looks. No token is known to the sandbox: any that is well-formed opens it. */
export type Authorization = "missing" | "malformed" | "well-formed";

const privateIntegration = /^Bearer pit-[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const oauthAccess = /^Bearer [\w-]+\.([\w-]+)\.[\w-]+$/;

/**
 * Is it a Private Integration Token (`pit-` and a UUID) or an OAuth access token (a JWT)?
 * A token with white space or a line end behind it, as pasted ones have, is malformed.
 */
export function authorizationOf(header: string | null): Authorization {
  if (header === null) return "missing";
  return privateIntegration.test(header) || oauthAccess.test(header) ? "well-formed" : "malformed";
}

/** Is it the access token of an agency? Those say so in their claims, as `authClass`. */
export function isAgencyToken(header: string): boolean {
  const claims = oauthAccess.exec(header)?.[1];
  if (!claims) return false;
  try {
    const read: unknown = JSON.parse(atob(claims.replaceAll("-", "+").replaceAll("_", "/")));
    return typeof read === "object" && read !== null && "authClass" in read && read.authClass === "Company";
  } catch {
    return false;
  }
}
