import type { Answered } from "../contact/Answered";
import { answeredOf } from "./answeredOf";
import { ask, type World } from "./ask";
import { findSubmission, type Sent } from "./findSubmission";
import { gatewayCode } from "./gatewayCode";
import type { Outcome } from "./Outcome";
import { outcomeOf } from "./outcomeOf";

/** Milliseconds: most answers come far earlier, and nobody should wait for longer than half a minute. */
const patience = 27_000;

/** Milliseconds after which the gateway is asked how a create ended that it did not answer. */
const pauses = [0, 1_000, 2_000];

/**
 * Sends a contact, and says how that ended. The browser may repeat the request by itself; the gateway knows the key, and
 * sends it on once. Never throws.
 * @param heard told what the one request was answered; nothing where no whole answer came
 */
export async function createContact(
  world: World,
  sent: Sent,
  heard?: (answered: Answered | undefined) => void,
): Promise<Outcome> {
  // The browser may be wrong about that: nothing has been sent so far, so asking costs nothing.
  if (!world.isOnline() && !(await isThere(world))) return { kind: "offline" };
  const { key, body } = sent;
  const tooLate = AbortSignal.timeout(patience);
  const answer = await ask(world, `/api/contacts?location=${encodeURIComponent(body.locationId)}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Idempotency-Key": key },
    body: JSON.stringify(body),
    signal: tooLate,
  });
  heard?.(answer && answeredOf(answer));
  const outcome: Outcome = answer ? outcomeOf(answer) : { kind: "unknown" };
  // Where the gateway itself does not know, it is finding out.
  if (outcome.kind !== "unknown" || gatewayCode(answer?.json) === "no-answer") return outcome;
  for (const pause of pauses) {
    if (pause > 0 && tooLate.aborted) break;
    await wait(pause);
    const found = await findSubmission(world, sent);
    if (found && found.kind !== "unknown") return found;
  }
  // A page of somebody else's in place of our own, twice: what stands before the gateway lets nothing through.
  if (answer?.status === 403 && answer.json === undefined)
    return { kind: "unreachable", code: "proxy-refused" };
  return outcome;
}

/** Whether the gateway can be reached. */
async function isThere(world: World): Promise<boolean> {
  const answer = await ask(world, "/api/session", { signal: AbortSignal.timeout(3_000) });
  return answer?.status === 200;
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
