import type { Context, Next } from "hono";
import type { Who } from "./access/Access";
import type { Door } from "./access/createDoor";
import type { Allowance } from "./limits/createAllowance";
import type { Room } from "./limits/createRoom";
import { refuse } from "./refuse";
import { retryAfter } from "./retryAfter";

type Doors = {
  door: Door;
  /** How often each person may ask. */
  people: Allowance;
  /** How much each person may have under way. */
  room: Room;
  /** Told once it is known who asks. */
  onWho: (c: Context, who: Who) => void;
};

/** Before every call of the page's: by somebody who may, and not too much of it. */
export function createGuard({ door, people, room, onWho }: Doors) {
  return async (c: Context, next: Next): Promise<Response | undefined> => {
    const who = await door(c.req.raw.headers);
    if (typeof who === "string") return refuse(who);
    onWho(c, who);

    const waitMs = people.take(who.sub);
    if (waitMs > 0) return refuse("too-many", { headers: retryAfter(waitMs / 1000) });
    const place = room.enter(who.sub);
    if (!place) return refuse("busy", { headers: retryAfter(2) });
    try {
      await next();
    } finally {
      place.leave();
    }
    return undefined;
  };
}
