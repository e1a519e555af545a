import type { Context, Next } from "hono";
import type { Access } from "./access/Access";
import { refusal } from "./refusal";
import { refuse } from "./refuse";

/** Lets through what our own page asks, and nobody else's. */
export function onlyOurPage(access: Access) {
  return async (c: Context, next: Next): Promise<Response | undefined> => {
    const reason = refusal(c.req.raw, access);
    if (reason) return refuse("forbidden", { message: reason });
    await next();
    return undefined;
  };
}
