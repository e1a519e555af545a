import { answerExists } from "./answerExists";
import { beginSubmission } from "./beginSubmission";
import type { Landing } from "./createFlights";
import type { World } from "./createGateway";
import { logCreate } from "./logCreate";
import type { NewContact } from "./NewContact";
import { refuse } from "./refuse";
import { replay } from "./replay";
import { sendOn } from "./sendOn";

/** Sends a contact to HighLevel, once for each key that there will ever be, and says how that ended. */
export async function submit(world: World, contact: NewContact): Promise<Landing> {
  const { location } = contact;
  const started = world.now();
  const began = await beginSubmission(world, contact);
  switch (began.kind) {
    case "begun":
      return await sendOn(world, contact, began);
    case "known":
      return { answer: await replay(world, location, began.submission), isLast: false };
    case "exists": {
      const { contactId } = began.existing;
      logCreate(world, contact, { started, status: 400, outcome: "exists", contactId });
      return { answer: await answerExists(world, location, began.existing), isLast: true };
    }
    case "refused": {
      const headers = began.code === "person-busy" ? { "Retry-After": "5" } : undefined;
      const answer = refuse(began.code, { headers });
      logCreate(world, contact, { started, status: answer.status, outcome: began.code });
      return { answer, isLast: false };
    }
  }
}
