import { z } from "zod";
import { callHighLevel, type Reply } from "../callHighLevel";
import type { World } from "../createGateway";
import type { Location } from "../readLocations";
import type { GatewayCode } from "../refuse";

const found = z.object({
  location: z.object({ id: z.string(), name: z.string().optional().catch(undefined) }),
});

/**
 * Reads the location with its token, which changes nothing, and gives its name; else the code that says what is wrong.
 * What is asked for needs locations.readonly; without that scope, whether somebody can be looked up is asked in its place
 * (contacts.readonly), which is what Contact Desk cannot do without.
 */
export async function proveToken(world: World, location: Location): Promise<{ name: string } | GatewayCode> {
  const id = encodeURIComponent(location.id);
  const reply = await ask(world, location, `/locations/${id}`);
  if (reply.kind === "answer" && reply.status === 200) {
    const read = found.safeParse(reply.json);
    return read.success ? { name: read.data.location.name || location.id } : "not-highlevel";
  }
  const code = codeOf(reply);
  if (code !== "token-scope") return code;
  const search = await ask(
    world,
    location,
    `/contacts/search/duplicate?locationId=${id}&email=nobody%40example.com`,
  );
  return search.kind === "answer" && search.status === 200 ? { name: location.id } : codeOf(search);
}

function ask(world: World, location: Location, path: string): Promise<Reply> {
  return callHighLevel(world, location, { method: "GET", path, timeoutMs: 10_000 });
}

/** By HighLevel's words of 2026: the status of a wrong token, of a missing scope and of an agency's token is the same. */
function codeOf(reply: Reply): GatewayCode {
  if (reply.kind !== "answer") return reply.kind;
  const said = JSON.stringify(reply.json);
  switch (reply.status) {
    case 401:
      if (/user type mismatch/i.test(said)) return "token-agency";
      return /scope/i.test(said) ? "token-scope" : "token-unknown";
    case 400:
    case 403:
    case 404:
      return "token-elsewhere";
    case 429:
      return "too-many";
    default:
      return "not-highlevel";
  }
}
