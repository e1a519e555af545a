import * as z from "zod/mini";
import type { Answer } from "./ask";
import { gatewayCode } from "./gatewayCode";

/** Whether somebody is let in to the gateway, or has to sign in, or is signed in and may not. */
export type Entrance = "open" | "signed-out" | "not-allowed";

/** What HighLevel answers in is made of these, whatever the answer; each may be missing. */
const envelope = z.looseObject({});
const itsKeys = ["statusCode", "message", "error", "traceId"];

/**
 * What an answer tells of the way in; nothing where it tells nothing. The gateway may stand behind a sign-in's proxy, which
 * leads away to its own pages (of a redirect that is not followed, a browser tells nothing but status 0) or answers 401:
 * with a page, with nothing, or with `{}` (oauth2-proxy, to whoever accepts JSON). HighLevel's own 401 says more.
 */
export function entranceOf({ status, json }: Pick<Answer, "status" | "json">): Entrance | undefined {
  const code = gatewayCode(json);
  if (code === "signed-out" || code === "not-allowed") return code;
  if (status === 0 || (status === 401 && code === undefined && !isHighLevels(json))) return "signed-out";
  return json === undefined ? undefined : "open";
}

function isHighLevels(json: unknown): boolean {
  const { data = {} } = envelope.safeParse(json);
  return itsKeys.some((key) => key in data);
}
