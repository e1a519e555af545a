import type { Submission } from "../ledger/Ledger";
import { answerExists } from "./answerExists";
import { answerSaved } from "./answerSaved";
import { budget } from "./budget";
import type { World } from "./createGateway";
import { isLost } from "./isLost";
import { pause } from "./pause";
import type { Location } from "./readLocations";
import { isGatewayCode, refuse } from "./refuse";

/** Milliseconds for which a submission that another gateway has under way is waited for, and how often it is looked at. */
const patience = budget.upstream + budget.findingOut;
const interval = 300;

/** Answers a submission whose row is there already, as it was answered before, as far as the ledger knows. */
export async function replay(world: World, location: Location, known: Submission): Promise<Response> {
  const row = await waitForEnd(world, known);
  switch (row.state) {
    case "saved":
      return answerSaved(row.contactId, row.traceId);
    case "exists":
      return await answerExists(world, location, row);
    case "refused":
      if (row.code && isGatewayCode(row.code)) return refuse(row.code, { upstreamStatus: row.status });
      return Response.json({ statusCode: row.status, traceId: row.traceId }, { status: row.status });
    case "void":
      return refuse("voided");
    default:
      return refuse("no-answer");
  }
}

async function waitForEnd(world: World, known: Submission): Promise<Submission> {
  let row = known;
  for (let waited = 0; waited < patience; waited += interval) {
    if (row.state !== "sent" || isLost(row, world.now())) return row;
    await pause(world, interval);
    row = (await world.ledger.find(row.key, row.locationId).catch(() => undefined)) ?? row;
  }
  return row;
}
