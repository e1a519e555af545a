import { type Part, readParts } from "./readParts";

/** What came as a body: its exact text, or, of a multipart body, what its parts were. */
export type Sent = { body: string; parts?: Part[] };

/**
 * @param bytes null where there were more than can be held
 * @param contentType as the request says it
 */
export async function readSent(bytes: Uint8Array<ArrayBuffer> | null, contentType: string): Promise<Sent> {
  if (!bytes) return { body: "" };
  if (!/^multipart\/form-data\b/i.test(contentType)) return { body: new TextDecoder().decode(bytes) };
  const parts = await readParts(bytes, contentType);
  return { body: "", ...(parts && { parts }) };
}
