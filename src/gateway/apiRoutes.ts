import { type Context, Hono } from "hono";
import type { Door } from "./access/createDoor";
import { auditRefusals } from "./auditRefusals";
import { createContact } from "./createContact";
import type { Flights } from "./createFlights";
import type { World } from "./createGateway";
import { createGuard } from "./createGuard";
import { dryRun } from "./dryRun";
import type { Allowance } from "./limits/createAllowance";
import type { Room } from "./limits/createRoom";
import { lookUp } from "./lookUp";
import { lookUps } from "./lookUps";
import { noStore } from "./noStore";
import { onlyOurPage } from "./onlyOurPage";
import { connectionRoutes } from "./ownToken/connectionRoutes";
import { cookieIn } from "./ownToken/cookie";
import type { Seal } from "./ownToken/createSeal";
import { refuse } from "./refuse";
import { searchDuplicate } from "./searchDuplicate";
import { servedBy } from "./servedBy";
import { sessionOf } from "./sessionOf";
import { submissionRoutes } from "./submissionRoutes";
import { uploadFiles } from "./uploadFiles";

/** What all doors have in common: whoever comes by two of them is one person. */
export type House = {
  /** Nobody asks yet. */
  world: World;
  /** The same, but that the sandbox stands in for HighLevel where it does. */
  toHighLevel: World;
  flights: Flights;
  /** How often each person may ask. */
  people: Allowance;
  /** How much each person may have under way. */
  room: Room;
};

type Way = House & {
  door: Door;
  /** Where people may bring a token of their own. */
  seal?: Seal;
  /** Where a frame on another site may be signed in from here. */
  giveCode?: (headers: Headers) => Promise<Response>;
};

type Variables = { who: string; world: World; isOwn: boolean };

/** All that the page may call, behind a door. */
export function apiRoutes(way: Way): Hono<{ Variables: Variables }> {
  const { world, toHighLevel, flights, people, room, door, seal, giveCode } = way;
  const { settings } = world;
  const routes = new Hono<{ Variables: Variables }>();
  const guard = createGuard({
    door,
    people,
    room,
    onWho(c, who) {
      const cookie = seal && cookieIn(c.req.raw.headers);
      const own = cookie === undefined ? undefined : seal?.open(cookie, who.sub);
      c.set("who", who.sub);
      c.set("isOwn", own !== undefined);
      c.set("world", servedBy(toHighLevel, world, who, own));
    },
  });
  routes.use(auditRefusals(world), noStore, onlyOurPage(settings.access), guard);

  const worldOf = (c: Context<{ Variables: Variables }>) => c.get("world");
  routes.get("/session", (c) => c.json(sessionOf(worldOf(c), seal && { connected: c.get("isOwn") })));
  if (seal) {
    const direct = (c: Context) => ({
      ...world,
      settings: { ...settings, ...settings.highLevel },
      who: c.get("who"),
    });
    routes.route("/connection", connectionRoutes(seal, direct));
  }
  if (giveCode) routes.post("/frame-code", (c) => giveCode(c.req.raw.headers));
  routes.post("/contacts", (c) => createContact(worldOf(c), flights, c.req.raw));
  routes.post("/dry-run", (c) => dryRun(worldOf(c), c.req.raw));
  routes.route("/submissions", submissionRoutes(worldOf));
  routes.get("/contacts/search/duplicate", (c) => searchDuplicate(worldOf(c), c.req.raw));
  routes.post("/contacts/:id/files", (c) => uploadFiles(worldOf(c), c.req.raw, c.req.param("id")));
  for (const [address, row] of Object.entries(lookUps))
    routes.get(address, (c) => lookUp(worldOf(c), c.req.raw, row));
  routes.all("/*", () => refuse("not-found"));
  return routes;
}
