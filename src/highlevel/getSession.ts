import * as z from "zod/mini";
import type { OfficeForm } from "../contact/OfficeForm";
import { shownText } from "../contact/shownText";
import { ask, type World } from "./ask";

// What an office wants asked was checked when the gateway started.
const officeForm = z.optional(z.custom<OfficeForm>());

const keeping = z.object({
  person: z.string(),
  key: z.string().check(z.regex(/^[\w-]{43}$/)),
  hours: z.number().check(z.positive()),
  now: z.optional(z.number()),
});

const name = z.pipe(z.string(), z.transform(shownText));

const session = z.object({
  practice: z.boolean(),
  locations: z.array(z.object({ id: z.string(), name, form: officeForm })).check(z.minLength(1)),
  forms: z.optional(z.custom<Readonly<Record<string, OfficeForm>>>()),
  appUrl: z.string(),
  duplicateCheck: z.boolean(),
  // An older gateway says it only where something is kept.
  person: z.optional(z.string()),
  keeping: z.optional(keeping),
  own: z.optional(z.object({ connected: z.boolean() })),
});

/**
 * What the page needs to know before it can send; `forms` are those that its address may ask for by name; `appUrl` is
 * where contacts are opened, empty in practice; `duplicateCheck` whether people are looked up as they are typed; `person`
 * who asks, by a name that tells nothing of them; `keeping` for whom, by which key (32 bytes as base64url) and for how many
 * hours entries are kept on this computer, where the office wants that, and what time it is there (ms since 1970); `own` is
 * there where somebody may connect a location of their own, and says whether it is.
 */
export type Session = z.infer<typeof session>;

/** Asks the gateway who it serves. Throws where it does not answer as ours does. */
export async function getSession(world: World): Promise<Session> {
  const answer = await ask(world, "/api/session");
  return session.parse(answer?.json);
}
