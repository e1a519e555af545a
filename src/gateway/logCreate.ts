import type { World } from "./createGateway";
import type { NewContact } from "./NewContact";

type Create = {
  /** ms since 1970 */
  started: number;
  /** HighLevel's, or the gateway's own where HighLevel was not asked or did not answer. */
  status: number;
  /** The state in which it ended, or the code of why nothing was sent. */
  outcome: string;
  contactId?: string;
  traceId?: string;
};

/** One line for each create: ids, codes and times, nothing of the person. */
export function logCreate(world: World, { key, location }: NewContact, create: Create): void {
  const { started, status, outcome, contactId, traceId } = create;
  const time = new Date(started).toISOString();
  const ms = world.now() - started;
  world.metrics?.create(outcome, ms);
  world.log(
    JSON.stringify({
      time,
      who: world.who,
      location: location.id,
      submission: key,
      outcome,
      status,
      contactId,
      traceId,
      ms,
    }),
  );
}
