import * as z from "zod/mini";
import type { CreateContactBody } from "../contact/CreateContactBody";
import { ask, type World } from "./ask";
import { entranceOf } from "./entranceOf";
import { gatewayCode } from "./gatewayCode";
import { messagesOf } from "./messagesOf";
import type { Problem } from "./Outcome";
import { problemOf } from "./problemOf";

/** What could not be judged, since what the location says of it cannot be had. */
type Unjudged = readonly ("phone" | "customFields")[];

/** What HighLevel would make of a body, by the gateway's copy of its rules. */
export type DryRun =
  | { kind: "fine"; unjudged: Unjudged }
  | { kind: "refused"; status: number; problems: readonly Problem[]; unjudged: Unjudged }
  /** Nothing was judged: asked too often, not let in, or no answer that can be read. */
  | { kind: "failed"; why: "busy" | "entrance" | "unreachable" };

const verdict = z.object({
  statusCode: z.number(),
  unjudged: z.array(z.enum(["phone", "customFields"])),
});

/** Milliseconds; the gateway may have to look up twice at once what the location has. */
const patience = 10_000;

/** Asks the gateway what HighLevel would make of a body. Nothing is created by it. Never throws. */
export async function dryRun(world: World, body: CreateContactBody): Promise<DryRun> {
  const answer = await ask(world, `/api/dry-run?location=${encodeURIComponent(body.locationId)}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(patience),
  });
  const read = verdict.safeParse(answer?.json);
  if (answer?.status === 200 && read.success) {
    const { statusCode: status, unjudged } = read.data;
    if (status === 201) return { kind: "fine", unjudged };
    return { kind: "refused", status, problems: messagesOf(answer.json).map(problemOf), unjudged };
  }
  const code = gatewayCode(answer?.json);
  if (code === "too-many" || code === "busy") return { kind: "failed", why: "busy" };
  const entrance = answer && entranceOf(answer);
  const isOut = entrance === "signed-out" || entrance === "not-allowed";
  return { kind: "failed", why: isOut ? "entrance" : "unreachable" };
}
