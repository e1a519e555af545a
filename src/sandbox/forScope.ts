import type { MiddlewareHandler } from "hono";
import { callRefusal } from "./callRefusal";
import type { Memory } from "./freshMemory";
import { refusalResponse } from "./Refusal";

/** Lets only calls through whose headers are right and whose token has the scope. */
export function forScope(memory: Memory, scope: string): MiddlewareHandler {
  return async (c, next) => {
    const refusal = callRefusal(c.req.raw.headers, scope, memory.settings.scopes);
    if (refusal) return refusalResponse(refusal);
    await next();
  };
}
