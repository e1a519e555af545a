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

type Asked = { key: string; location: Location };

/** What the page may ask of a submission by its key. */
export function submissionRoutes(world: World): Hono {
  const routes = new Hono();
  const { ledger } = world;

  /** How far it has come. */
  routes.get("/:key", (c) =>
    withKey(c, (asked) => answer(asked, () => ledger.find(asked.key, asked.location.id))),
  );
  /** Gives it up where it has not arrived, so that it never can; else says how far it has come. */
  routes.post("/:key/void", (c) =>
    withKey(c, (asked) => answer(asked, () => ledger.void(asked.key, asked.location.id, world.now()))),
  );
  /** Looks into HighLevel where the end is not known. The ledger does not know for whom to look: the body says so. */
  routes.post("/:key/check", (c) =>
    withKey(c, async (asked) => {
      const read = await readJsonBody(c.req.raw);
      if ("refused" in read) return refuse(read.refused, { status: read.status });
      return await answer(asked, () => check(asked, read.body));
    }),
  );
  return routes;

  async function withKey(c: Context, ask: (asked: Asked) => Promise<Response>): Promise<Response> {
    const location = chosenLocation(world.settings, c.req.raw);
    if (!location) return refuse("unknown-location");
    const key = submissionKey(c.req.param("key"));
    return key ? await ask({ key, location }) : refuse("unknown-submission");
  }

  async function check({ key, location }: Asked, body: Record<string, unknown>) {
    const row = await ledger.find(key, location.id);
    if (row?.state !== "sent" && row?.state !== "unknown") return row;
    const { sentAt } = row;
    const found = await findCreated(world, { key, location, person: readPerson(body), sentAt });
    return found ? await ledger.finish(key, found) : row;
  }

  async function answer({ location }: Asked, find: () => Promise<Submission | undefined>): Promise<Response> {
    let row: Submission | undefined;
    try {
      row = await find();
    } catch {
      return refuse("ledger-down");
    }
    return row ? Response.json({ submission: await told(location, row) }) : refuse("unknown-submission");
  }

  async function told(location: Location, row: Submission) {
    const { key: _key, locationId: _location, ...rest } = row;
    if (row.state === "exists") {
      return { ...rest, name: await contactName(world, location, row.contactId) };
    }
    return isLost(row, world.now()) ? { ...rest, state: "unknown" } : rest;
  }
}
