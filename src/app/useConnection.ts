import { useEffect, useState } from "react";
import { type Later, later } from "../fields/later";
import type { World } from "../highlevel/ask";
import type { Connection } from "./createConnection";
import { keepingParts } from "./keepingParts";
import { sendingParts } from "./sendingParts";

/**
 * The connection to the gateway. It is fetched as soon as the first screen is there, and with it what sending takes: who
 * loses the network afterwards is told so.
 */
export function useConnection(world: World): Later<Connection> {
  const [connection] = useState(() =>
    later(async () => {
      const { openConnection } = await import("./openConnection");
      return openConnection(world);
    }),
  );
  useEffect(() => {
    // Sending asks for it again, and says so where it cannot be had.
    connection
      .load()
      .then(sendingParts.load)
      .then(keepingParts.load)
      .catch(() => undefined);
  }, [connection]);
  return connection;
}
