import { type Context, Hono } from "hono";
import type { Submission } from "../ledger/Ledger";
import { contactName } from "./askContact";
import { chosenLocation } from "./chosenLocation";
import type { World } from "./createGateway";
import { findCreated } from "./findCreated";
import { isLost } from "./isLost";
import { readJsonBody } from "./readJsonBody";
import type { Location } from "./readLocations";
import { readPerson } from "./readPerson";
import { refuse } from "./refuse";
import { submissionKey } from "./submissionKey";

type Asked = { world: World; key: string; location: Location };

/** What the page may ask of a submission by its key. */
export function submissionRoutes(worldOf: (c: Context) => World): Hono {
  const routes = new Hono();

  /** How far it has come. */
  routes.get("/:key", (c) => withKey(c, find));
  /** Gives it up where it has not arrived, so that it never can; else says how far it has come. */
  routes.post("/:key/void", (c) =>
    withKey(c, ({ world, key, location }) => world.ledger.void(key, location.id, world.now())),
  );
  /** Looks into HighLevel where the end is not known. The ledger does not know for whom to look: the body says so. */
  routes.post("/:key/check", async (c) => {
    const read = await readJsonBody(c.req.raw);
    if ("refused" in read) return refuse(read.refused, { status: read.status });
    return await withKey(c, (asked) => check(asked, read.body));
  });
  return routes;

  async function withKey(
    c: Context,
    row: (asked: Asked) => Promise<Submission | undefined>,
  ): Promise<Response> {
    const world = worldOf(c);
    const location = chosenLocation(world.settings, c.req.raw);
    if (!location) return refuse("unknown-location");
    const key = submissionKey(c.req.param("key"));
    return key ? await answer({ world, key, location }, row) : refuse("unknown-submission");
  }
}

function find({ world, key, location }: Asked): Promise<Submission | undefined> {
  return world.ledger.find(key, location.id);
}

async function check(asked: Asked, body: Record<string, unknown>): Promise<Submission | undefined> {
  const row = await find(asked);
  if (row?.state !== "sent" && row?.state !== "unknown") return row;
  const { world, key, location } = asked;
  const { sentAt } = row;
  const found = await findCreated(world, { key, location, person: readPerson(body), sentAt });
  return found ? await world.ledger.finish(key, found) : row;
}

async function answer(
  asked: Asked,
  rowOf: (asked: Asked) => Promise<Submission | undefined>,
): Promise<Response> {
  let row: Submission | undefined;
  try {
    row = await rowOf(asked);
  } catch {
    return refuse("ledger-down");
  }
  return row ? Response.json({ submission: await told(asked, row) }) : refuse("unknown-submission");
}

async function told({ world, location }: Asked, row: Submission) {
  const { key: _key, locationId: _location, ...rest } = row;
  if (row.state === "exists") return { ...rest, name: await contactName(world, location, row.contactId) };
  return isLost(row, world.now()) ? { ...rest, state: "unknown" } : rest;
}
