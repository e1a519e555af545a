import { type Context, Hono } from "hono";
import { z } from "zod";
import type { World } from "../createGateway";
import { readJsonBody } from "../readJsonBody";
import { locationId, tokenText } from "../readLocations";
import { refuse } from "../refuse";
import { Secret } from "../Secret";
import { cookieWith, noCookie } from "./cookie";
import type { Seal } from "./createSeal";
import { proveToken } from "./proveToken";

const id = z.string().trim().pipe(locationId);
/** A cookie has 4,096 bytes (RFC 6265). */
const token = z.string().trim().max(2_000).pipe(tokenText);

/**
 * Somebody brings a location and a token of their own, and takes them away again.
 * @param worldOf by whom it is asked, on the way to HighLevel itself
 */
export function connectionRoutes(seal: Seal, worldOf: (c: Context) => World): Hono {
  const routes = new Hono();

  routes.post("/", async (c) => {
    if (!isSecret(worldOf(c), c.req.raw)) return refuse("not-secure");
    const read = await readJsonBody(c.req.raw);
    if ("refused" in read) return refuse(read.refused, { status: read.status });
    const asked = id.safeParse(read.body.locationId);
    if (!asked.success) return refuse("bad-location-id");
    const pasted = token.safeParse(read.body.token);
    if (!pasted.success) return refuse("bad-token");

    const world = worldOf(c);
    const location = { id: asked.data, name: asked.data, token: new Secret(pasted.data) };
    const proved = await proveToken(world, location);
    if (typeof proved === "string") return refuse(proved);
    c.header("Set-Cookie", cookieWith(seal.seal({ ...location, name: proved.name }, world.who)));
    return c.json({ location: { id: location.id, name: proved.name } });
  });

  routes.delete("/", (c) => {
    c.header("Set-Cookie", noCookie);
    return c.json({});
  });
  return routes;
}

/** Whether nobody on the way can have read it: it came from this computer, or over https as far as the proxy tells. */
function isSecret({ settings: { access } }: World, request: Request): boolean {
  if (access.kind === "loopback") return true;
  return access.publicUrl.startsWith("https:") && request.headers.get("X-Forwarded-Proto") !== "http";
}
