import { browserWorld } from "../drafts/browserWorld";
import { openDrafts } from "../drafts/openDrafts";
import type { World } from "../highlevel/ask";
import { type Connection, createConnection } from "./createConnection";

/** The connection of this page. */
export function openConnection(world: World): Connection {
  return createConnection(world, window.location.href, (keeper, now) =>
    openDrafts(keeper, { ...browserWorld(window), now }),
  );
}
