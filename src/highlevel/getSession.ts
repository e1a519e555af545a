import * as z from "zod/mini";
import { ask, type World } from "./ask";

const session = z.object({
  practice: z.boolean(),
  locations: z.array(z.object({ id: z.string(), name: z.string() })).check(z.minLength(1)),
  appUrl: z.string(),
});

/** What the page needs to know before it can send; `appUrl` is where contacts are opened, empty in practice. */
export type Session = z.infer<typeof session>;

/** Asks the gateway who it serves. Throws where it does not answer as ours does. */
export async function getSession(world: World): Promise<Session> {
  const answer = await ask(world, "/api/session");
  return session.parse(answer?.json);
}
