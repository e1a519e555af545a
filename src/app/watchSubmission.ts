import type { World } from "../highlevel/ask";
import type { Sent } from "../highlevel/findSubmission";
import type { Outcome } from "../highlevel/Outcome";
import type { Door } from "./createDoor";
import { sendingParts } from "./sendingParts";

/** Milliseconds between two questions; the last one goes on. HighLevel's search is behind by about ten seconds. */
const pauses = [1_000, 2_000, 3_000, 5_000, 10_000, 20_000, 30_000];

/** From the how-manieth question on HighLevel itself is looked at: before that the gateway still does. */
const firstCheck = 5;

/**
 * Asks how a submission ended until somebody knows, and says it once. Reading can be repeated freely; nothing is sent. As
 * long as nobody is let in, it waits.
 * @param end stops asking when it is aborted
 */
export async function watchSubmission(
  door: Door,
  sent: Sent,
  end: AbortSignal,
  tell: (outcome: Outcome) => void,
): Promise<void> {
  for (let asked = 0; !end.aborted; asked++) {
    await door.whenOpen(end);
    if (end.aborted) return;
    const outcome = await askFor(door.world, sent, asked >= firstCheck);
    if (end.aborted) return;
    if (outcome && outcome.kind !== "unknown") return tell(outcome);
    await pause(pauses[Math.min(asked, pauses.length - 1)] ?? 0, end, door);
  }
}

async function askFor(world: World, sent: Sent, isLong: boolean): Promise<Outcome | undefined> {
  const parts = await sendingParts.load().catch(() => undefined);
  return await (isLong ? parts?.checkSubmission : parts?.findSubmission)?.(world, sent);
}

/** Waits, but for no longer than until the network is back, somebody has signed in, or nobody wants to know any more. */
function pause(ms: number, end: AbortSignal, door: Door): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      window.removeEventListener("online", go);
      stop();
      resolve();
    };
    const timer = setTimeout(go, ms);
    const stop = door.onOpen(go);
    window.addEventListener("online", go);
    end.addEventListener("abort", go, { once: true });
  });
}
