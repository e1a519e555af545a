import { contactName } from "./askContact";
import type { World } from "./createGateway";
import type { Location } from "./readLocations";

type Existing = { contactId: string; matched: string; traceId?: string };

/** HighLevel's refusal of somebody who is there already, as far as it is known afterwards. */
export async function answerExists(
  world: World,
  location: Location,
  { contactId, matched, traceId }: Existing,
): Promise<Response> {
  const message = "This location does not allow duplicated contacts.";
  const name = await contactName(world, location, contactId);
  const meta = { contactId, contactName: name, matchingField: matched };
  return Response.json({ statusCode: 400, message, meta, traceId }, { status: 400 });
}
