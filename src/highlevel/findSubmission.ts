import * as z from "zod/mini";
import type { CreateContactBody } from "../contact/CreateContactBody";
import { shownText } from "../contact/shownText";
import { whoIs } from "../contact/whoIs";
import { type Answer, ask, type World } from "./ask";
import { gatewayCode } from "./gatewayCode";
import type { Outcome } from "./Outcome";
import { refusedOutcome } from "./outcomeOf";

/** What was sent, or was to be: `key` is 32 hex digits, new for every press of a button. */
export type Sent = { key: string; body: CreateContactBody };

/** Read to be looked at: nothing is asked by it any more. */
const text = z.pipe(z.string(), z.transform(shownText));
const row = z.object({
  submission: z.discriminatedUnion("state", [
    z.object({ state: z.literal("saved"), contactId: text, traceId: z.optional(text) }),
    z.object({
      state: z.literal("exists"),
      contactId: text,
      matched: z.enum(["email", "phone", "other"]),
      name: z.optional(text),
      traceId: z.optional(text),
    }),
    z.object({
      state: z.literal("refused"),
      status: z.number(),
      code: z.optional(z.string()),
      traceId: z.optional(text),
    }),
    z.object({ state: z.enum(["sent", "unknown"]), traceId: z.optional(text) }),
    z.object({ state: z.literal("void") }),
  ]),
});

/** Milliseconds; the question can be asked again. */
const patience = 3_000;

/** Milliseconds for a look into HighLevel, which may be slow. */
const longPatience = 12_000;

/**
 * Asks the gateway how a submission ended. One that never arrived is given up there, so that it never can, and only then
 * is it said that nothing was created. Nothing where nobody answers. Never throws.
 */
export async function findSubmission(world: World, sent: Sent): Promise<Outcome | undefined> {
  const found = await ask(world, addressOf(sent), { signal: AbortSignal.timeout(patience) });
  return found && (await read(world, sent, found));
}

/** As `findSubmission`; where the gateway does not know the end, it looks in HighLevel. */
export async function checkSubmission(world: World, sent: Sent): Promise<Outcome | undefined> {
  const { firstName, lastName, email, phone } = sent.body;
  const found = await ask(
    world,
    addressOf(sent, "/check"),
    posted({ firstName, lastName, email, phone }, longPatience),
  );
  return found && (await read(world, sent, found));
}

async function read(world: World, sent: Sent, found: Answer): Promise<Outcome | undefined> {
  const known = row.safeParse(found.json);
  if (found.status === 200 && known.success) return outcomeOfRow(sent, known.data.submission);
  if (gatewayCode(found.json) !== "unknown-submission") return undefined;
  const given = await ask(world, addressOf(sent, "/void"), posted({}, patience));
  const ended = row.safeParse(given?.json);
  return given?.status === 200 && ended.success ? outcomeOfRow(sent, ended.data.submission) : undefined;
}

function outcomeOfRow({ body }: Sent, ended: z.infer<typeof row>["submission"]): Outcome {
  switch (ended.state) {
    case "saved":
      return withTrace({ kind: "saved", contactId: ended.contactId }, ended.traceId);
    case "exists": {
      const { contactId, matched, name = whoIs(body), traceId } = ended;
      return withTrace({ kind: "exists", contactId, name, matched }, traceId);
    }
    case "refused":
      return withTrace(refusedOutcome(ended.status, ended.code), ended.traceId);
    case "void":
      return { kind: "offline" };
    default:
      return withTrace({ kind: "unknown" }, ended.traceId);
  }
}

function withTrace(outcome: Outcome, traceId: string | undefined): Outcome {
  return traceId === undefined ? outcome : { ...outcome, traceId };
}

function addressOf({ key, body }: Sent, call = ""): string {
  return `/api/submissions/${key}${call}?location=${encodeURIComponent(body.locationId)}`;
}

function posted(json: unknown, ms: number): RequestInit {
  const headers = { "Content-Type": "application/json" };
  return { method: "POST", headers, body: JSON.stringify(json), signal: AbortSignal.timeout(ms) };
}
