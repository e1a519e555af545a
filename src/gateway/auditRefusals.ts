import type { Context, Next } from "hono";
import type { Parts } from "./createGateway";
import { refusedBy } from "./refuse";

/** One line for each request that is refused: who asked, why not, and when; nothing of its address or its body. */
export function auditRefusals({ log, now, metrics }: Pick<Parts, "log" | "now" | "metrics">) {
  return async (c: Context, next: Next): Promise<void> => {
    const started = now();
    await next();
    const refused = refusedBy(c.res);
    if (refused === undefined) return;
    metrics?.refusal(refused);
    const time = new Date(started).toISOString();
    const ms = now() - started;
    log(JSON.stringify({ time, who: c.get("who"), refused, status: c.res.status, method: c.req.method, ms }));
  };
}
