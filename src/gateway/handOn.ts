import type { Reply } from "./callHighLevel";
import { type CallName, closedAnswer, closedHeaders } from "./closedAnswer";
import { refuse } from "./refuse";

type HandedOn = { response: Response; contactId?: string; traceId?: string };

/** Milliseconds that HighLevel took to answer a create. What lacks it is not an answer of HighLevel's own. */
const tookHeader = "X-HighLevel-Ms";

/** What the browser gets of HighLevel's reply, and the ids in it that may be logged. */
export function handOn(call: CallName, reply: Reply): HandedOn {
  if (reply.kind === "not-sent" || reply.kind === "no-answer") return { response: refuse(reply.kind) };

  const { status } = reply;
  const headers = closedHeaders(reply.headers);
  const answer = reply.kind === "answer" ? closedAnswer(call, status, reply.json) : null;
  if (!answer) return { response: refuse("not-highlevel", { upstreamStatus: status, headers }) };

  if (call === "create" && reply.kind === "answer" && reply.ms !== undefined)
    headers.set(tookHeader, String(Math.round(reply.ms)));
  const { contact, traceId } = answer;
  return { response: Response.json(answer, { status, headers }), contactId: contact?.id, traceId };
}
