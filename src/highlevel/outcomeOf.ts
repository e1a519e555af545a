import * as z from "zod/mini";
import { shownText } from "../contact/shownText";
import type { Answer } from "./ask";
import { entranceOf } from "./entranceOf";
import { messagesOf } from "./messagesOf";
import type { Outcome } from "./Outcome";
import { problemOf } from "./problemOf";
import { refusalCode } from "./refusalCode";
import { waitOf } from "./waitOf";

const created = z.object({ contact: z.object({ id: z.string() }) });

const duplicate = z.object({
  meta: z.object({
    contactId: z.string(),
    contactName: z.optional(z.string()),
    matchingField: z.optional(z.string()),
  }),
});

const envelope = z.object({ traceId: z.optional(z.string()) });

/** The gateway's own refusals that pass by themselves. */
const sendsNothing = ["person-busy", "too-many", "busy"];

const fromGateway = z.object({ gateway: z.string(), upstreamStatus: z.optional(z.number()) });

/** What the answer to a create means. It says "not created" only where that is sure. */
export function outcomeOf(answer: Answer): Outcome {
  const gateway = fromGateway.safeParse(answer.json);
  // Who has not been let in has sent nothing on.
  if (entranceOf(answer) === "signed-out") return { kind: "signed-out" };
  if (gateway.success) return gatewaysOwn(answer, gateway.data.gateway, gateway.data.upstreamStatus);
  const { traceId } = envelope.safeParse(answer.json).data ?? {};
  return {
    ...meaning(answer, messagesOf(answer.json)),
    ...(traceId === undefined ? {} : { traceId: shownText(traceId) }),
  };
}

/** How a create ended of which only the status of its refusal is known, or the gateway's own code. */
export function refusedOutcome(status: number, code: string | undefined): Outcome {
  const answer = { status, headers: new Headers(), json: {} };
  return code === undefined ? meaning(answer, []) : gatewaysOwn(answer, code, status);
}

function gatewaysOwn({ headers }: Answer, code: string, upstreamStatus = 0): Outcome {
  if (sendsNothing.includes(code) || upstreamStatus === 429)
    return { kind: "wait", seconds: waitOf(headers) };
  if (code === "no-answer") return { kind: "unknown" };
  // Whoever gave it up has seen that it did not arrive.
  if (code === "voided") return { kind: "offline" };
  if (code === "not-highlevel" && mayHaveCreated(upstreamStatus)) return { kind: "unknown" };
  return { kind: "unreachable", code };
}

function meaning({ status, headers, json }: Answer, messages: readonly string[]): Outcome {
  const contact = created.safeParse(json);
  if (status === 201 && contact.success)
    return { kind: "saved", contactId: shownText(contact.data.contact.id) };
  if (json === undefined || mayHaveCreated(status)) return { kind: "unknown" };
  if (status === 401) return { kind: "unreachable", code: refusalCode(messages) };
  if (status === 403) return { kind: "unreachable", code: "no-location" };
  if (status === 429) return { kind: "wait", seconds: waitOf(headers) };
  const known = duplicate.safeParse(json);
  if (status === 400 && known.success) return exists(known.data.meta);
  if (status === 400 || status === 422) return { kind: "fix", problems: messages.map(problemOf) };
  return { kind: "unreachable", code: status === 404 ? "not-found" : String(status) };
}

function exists(meta: z.infer<typeof duplicate>["meta"]): Outcome {
  const { contactId, contactName = "", matchingField = "" } = meta;
  const matched = /email/i.test(matchingField) ? "email" : /phone/i.test(matchingField) ? "phone" : "other";
  return { kind: "exists", contactId: shownText(contactId), name: shownText(contactName), matched };
}

/** A success that cannot be read, a redirect or a failure of the server: the contact may be there or not. */
function mayHaveCreated(status: number): boolean {
  return status < 400 || status >= 500;
}
