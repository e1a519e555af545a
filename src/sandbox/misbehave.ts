import type { Fault, FaultAnswer } from "./Fault";

/** Plays a fault on one request; `process` answers it truly, `cut` ends its connection. */
export async function misbehave(
  fault: Fault,
  process: () => Promise<Response>,
  cut: () => Response,
): Promise<Response> {
  const processed = fault.first === "process" ? await process() : null;
  if (fault.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
  if (fault.cut) return cut();
  if (fault.answer) return asResponse(fault.answer);
  return processed ?? process();
}

function asResponse({ status, headers, body }: FaultAnswer): Response {
  // A Response with one of these refuses a body.
  if (body === undefined || [204, 205, 304].includes(status)) return new Response(null, { status, headers });
  if (typeof body === "string") return new Response(body, { status, headers });
  return Response.json(body, { status, headers });
}
