/** What is known of a part of a multipart body once its bytes are let go of; `filename` is "" for a plain value. */
export type Part = { name: string; filename: string; type: string; size: number; sha256: string };

/** The parts in the order in which they came; null where the bytes are no whole multipart body. */
export async function readParts(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<Part[] | null> {
  const form = await new Response(bytes, { headers: { "content-type": contentType } })
    .formData()
    .catch(() => null);
  return form && Promise.all([...form].map(([name, value]) => describe(name, value)));
}

async function describe(name: string, value: string | File): Promise<Part> {
  const file = typeof value === "string" ? new File([value], "", { type: "text/plain" }) : value;
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  const sha256 = Buffer.from(digest).toString("hex");
  return { name, filename: file.name, type: file.type, size: file.size, sha256 };
}
