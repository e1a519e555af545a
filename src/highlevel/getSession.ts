import * as z from "zod/mini";
import type { OfficeForm } from "../contact/OfficeForm";
import { ask, type World } from "./ask";

// What an office wants asked was checked when the gateway started.
const officeForm = z.optional(z.custom<OfficeForm>());

const session = z.object({
  practice: z.boolean(),
  locations: z.array(z.object({ id: z.string(), name: z.string(), form: officeForm })).check(z.minLength(1)),
  appUrl: z.string(),
  duplicateCheck: z.boolean(),
});

/** What the page needs to know before it can send; `appUrl` is where contacts are opened, empty in practice;
 * `duplicateCheck` whether people are looked up as they are typed. */
export type Session = z.infer<typeof session>;

/** Asks the gateway who it serves. Throws where it does not answer as ours does. */
export async function getSession(world: World): Promise<Session> {
  const answer = await ask(world, "/api/session");
  return session.parse(answer?.json);
}
