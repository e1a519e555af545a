import { type Authorization, authorizationOf } from "./authorizationOf";
import type { Sent } from "./readSent";

/** An API request as the control shows it: everything but what could open a door. */
export type SeenRequest = Sent & {
  /** ISO 8601, in UTC. */
  time: string;
  method: string;
  /** From the API's root, with the query: `/contacts/search/duplicate?locationId=practice`. */
  path: string;
  authorization: Authorization;
  headers: Record<string, string>;
};

const secret = /authorization|cookie|token|secret|assertion|api-?key/i;

/** What the sandbox remembers of a request, while its body is still to come. */
export function seenRequest(request: Request, path: string, now: number): SeenRequest {
  return {
    time: new Date(now).toISOString(),
    method: request.method,
    path,
    authorization: authorizationOf(request.headers.get("authorization")),
    headers: Object.fromEntries([...request.headers].filter(([name]) => !secret.test(name))),
    body: "",
  };
}
