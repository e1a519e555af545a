import type { SeenRequest } from "../../src/sandbox/seenRequest";
import type { FaultDesk } from "./faultDesk";
import type { Seen } from "./Seen";

/** A create on its way from the page to the gateway, for rules of the first hop. */
export const create = { method: "POST", path: "/api/contacts?" } as const;

/** A create on its way to HighLevel, for rules of the second hop and for the sandbox's faults. */
export const createThere = { method: "POST", path: "/contacts/" } as const;

/** The creates that browsers have sent, whether they arrived or not. */
export function sent({ hop }: Pick<FaultDesk, "hop">): readonly Seen[] {
  return hop.seen(create.method, create.path);
}

/** The creates that have arrived at HighLevel. */
export async function arrived({ sandbox }: Pick<FaultDesk, "sandbox">): Promise<SeenRequest[]> {
  const requests = await sandbox.requests();
  return requests.filter(({ method, path }) => method === createThere.method && path === createThere.path);
}

/** How many different submissions there are among them. */
export function keysOf(creates: readonly Seen[]): number {
  return new Set(creates.map(({ key }) => key)).size;
}
