/** Why a location is not connected; `code` has its words. */
export type ConnectProblem = { code: string };

const fields: { readonly [code: string]: "location" | "token" } = {
  "bad-location-id": "location",
  "token-elsewhere": "location",
  "bad-token": "token",
  "token-unknown": "token",
  "token-agency": "token",
  "token-scope": "token",
};

/** Which of the two fields a refusal concerns; nothing where it is about neither. */
export function fieldOf(code: string): "location" | "token" | undefined {
  return fields[code];
}

/** A Private Integration token is `pit-` and a UUID. */
const tokenForm = /^pit-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What can be seen to be wrong before anything is sent. */
export function problemIn({ locationId, token }: { locationId: string; token: string }): string | undefined {
  if (!/^(?!pit-)[\w-]{1,64}$/.test(locationId)) return "bad-location-id";
  return tokenForm.test(token) ? undefined : "bad-token";
}
