import * as z from "zod/mini";
import { ask, type World } from "./ask";
import { gatewayCode } from "./gatewayCode";

/** `code` is the gateway's own, or `unreachable` where none came. */
export type ConnectOutcome = { kind: "connected"; name: string } | { kind: "refused"; code: string };

const connected = z.object({ location: z.object({ id: z.string(), name: z.string() }) });

/**
 * Has the gateway create contacts in another location from now on, with its Private Integration token. The gateway tries
 * the token first, and seals it in a cookie that no script can read: nothing else keeps it. Never throws.
 */
export async function connectLocation(
  world: World,
  location: { locationId: string; token: string },
  signal: AbortSignal,
): Promise<ConnectOutcome> {
  const answer = await ask(world, "/api/connection", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(location),
    signal,
  });
  const { success, data } = connected.safeParse(answer?.json);
  if (answer?.status === 200 && success) return { kind: "connected", name: data.location.name };
  return { kind: "refused", code: gatewayCode(answer?.json) ?? "unreachable" };
}

/** Has the gateway forget the token; whether it did. Never throws. */
export async function disconnectLocation(world: World): Promise<boolean> {
  const answer = await ask(world, "/api/connection", { method: "DELETE" });
  return answer?.status === 200 && gatewayCode(answer.json) === undefined && answer.json !== undefined;
}
