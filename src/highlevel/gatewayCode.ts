import * as z from "zod/mini";

const own = z.object({ gateway: z.string() });

/** What the gateway itself refuses or found, by its code; nothing where HighLevel answered. */
export function gatewayCode(json: unknown): string | undefined {
  return own.safeParse(json).data?.gateway;
}
