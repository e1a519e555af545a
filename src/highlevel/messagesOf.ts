import * as z from "zod/mini";

const envelope = z.object({ message: z.optional(z.unknown()) });

/** What HighLevel said: its answers hold one text or several. */
export function messagesOf(json: unknown): string[] {
  const { message } = envelope.safeParse(json).data ?? {};
  return [message].flat().filter((text) => typeof text === "string");
}
