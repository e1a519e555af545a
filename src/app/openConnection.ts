import { browserWorld } from "../drafts/browserWorld";
import { openDrafts } from "../drafts/openDrafts";
import type { World } from "../highlevel/ask";
import { type Connection, createConnection } from "./createConnection";
import { followSignIns } from "./followSignIns";

/** The connection of this page. */
export function openConnection(world: World): Connection {
  const connection = createConnection(world, window.location.href, (keeper, now) =>
    openDrafts(keeper, { ...browserWorld(window), now }),
  );
  followSignIns(connection);
  return connection;
}
