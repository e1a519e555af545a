import type { Context, Next } from "hono";

/** Nothing that is answered here may be kept by anybody. */
export async function noStore(c: Context, next: Next): Promise<void> {
  await next();
  c.res.headers.set("Cache-Control", "no-store");
}
