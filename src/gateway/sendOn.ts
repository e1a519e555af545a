import { answerExists } from "./answerExists";
import { answerSaved } from "./answerSaved";
import { budget } from "./budget";
import { callHighLevel, type Reply } from "./callHighLevel";
import type { Landing } from "./createFlights";
import type { World } from "./createGateway";
import { endingOf, mayHaveCreated } from "./endingOf";
import { finish } from "./finish";
import { handOn } from "./handOn";
import { logCreate } from "./logCreate";
import type { NewContact } from "./NewContact";
import { pause } from "./pause";
import { refuse } from "./refuse";

/** `waited`: milliseconds of the budget that are gone. */
type Begun = { sentAt: number; waited: number };

/** Makes the one request of a submission whose row is written. */
export async function sendOn(world: World, contact: NewContact, { sentAt, waited }: Begun): Promise<Landing> {
  const reply = await callHighLevel(world, contact.location, {
    method: "POST",
    path: "/contacts/",
    body: contact.text,
    timeoutMs: budget.upstream - waited,
  });
  // What comes out when nobody waits for it any more is written down all the same.
  return await Promise.race([
    findOut(world, contact, sentAt, reply),
    pause(world, budget.findingOut).then(() => ({ answer: answerSoFar(reply), isLast: false })),
  ]);
}

async function findOut(world: World, contact: NewContact, sentAt: number, reply: Reply): Promise<Landing> {
  const ending = await endingOf(world, contact, sentAt, reply);
  await finish(world, contact.key, ending);

  const { response } = handOn("create", reply);
  const contactId = "contactId" in ending ? ending.contactId : undefined;
  const { state: outcome, traceId } = ending;
  logCreate(world, contact, { started: sentAt, status: response.status, outcome, contactId, traceId });

  const isLast = outcome !== "unknown";
  if (ending.state === "saved" && response.status !== 201) {
    return { answer: answerSaved(ending.contactId, traceId), isLast };
  }
  if (ending.state === "exists" && response.status !== 400) {
    return { answer: await answerExists(world, contact.location, ending), isLast };
  }
  return { answer: response, isLast };
}

/** A refusal could still turn out to be wrong; anything else says itself that it is not known. */
function answerSoFar(reply: Reply): Response {
  const isRefusal = "status" in reply && !mayHaveCreated(reply.status);
  return isRefusal ? refuse("no-answer") : handOn("create", reply).response;
}
