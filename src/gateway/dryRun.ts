import { judgeCreate } from "../sandbox/judgeCreate";
import { chosenLocation } from "./chosenLocation";
import type { World } from "./createGateway";
import { locationRules } from "./locationRules";
import { readContactBody } from "./readContactBody";
import { readJsonBody } from "./readJsonBody";
import { refuse } from "./refuse";

/**
 * Says what HighLevel would make of a body, by the sandbox's reading of its contract, but for whether somebody is there
 * already: `{ statusCode, message?, unjudged }` in HighLevel's names, always under 200. Nothing of the body goes out or is
 * kept. What its location has is looked up where the body needs it; what cannot be judged without is `unjudged`, by name.
 */
export async function dryRun(world: World, request: Request): Promise<Response> {
  const location = chosenLocation(world.settings, request);
  if (!location) return refuse("unknown-location");
  const read = await readJsonBody(request);
  if ("refused" in read) return refuse(read.refused, { status: read.status });
  const text = readContactBody(read.body, location.id);
  if (text === undefined) return refuse("not-this-contact");

  // It is of the shape that the form sends.
  const { phone, customFields = [] } = read.body as { phone?: string; customFields?: unknown[] };
  const isNational = phone !== undefined && !phone.trim().startsWith("+");
  const needs = { country: isNational, customFields: customFields.length > 0 };
  const rules = await locationRules(world, location, needs, request.signal);
  const unjudged = [
    ...(isNational && !rules.country ? ["phone"] : []),
    ...(rules.customFields ? [] : ["customFields"]),
  ];

  const judged = judgeCreate(text, () => rules);
  if (judged.kind === "fine") return Response.json({ statusCode: 201, unjudged });
  const { status: statusCode, message } = judged.refusal;
  return Response.json({ statusCode, message, unjudged });
}
