/** A copy of an entry, as it is downloaded and opened again. Files are no part of it, but for their names. */
export type Copy = { draft: unknown; files: readonly string[] };

const format = "contact-desk-entry";
const version = 1;

/** The text of the file. */
export function writeCopy(draft: unknown): string {
  const files: string[] = [];
  const kept: unknown = JSON.parse(
    JSON.stringify(draft, (_, value: unknown) => {
      if (!Array.isArray(value)) return value;
      return value.filter((part: unknown) => {
        const file = typeof part === "object" && part !== null && "file" in part ? part.file : undefined;
        if (file instanceof File) files.push(file.name);
        return !(file instanceof File);
      });
    }),
  );
  return JSON.stringify({ format, version, files, draft: kept }, null, 2);
}

/** What is in such a file; nothing where it is none, or of a newer version. */
export function readCopy(text: string): Copy | undefined {
  try {
    const copy: unknown = JSON.parse(text);
    if (typeof copy !== "object" || copy === null) return undefined;
    // Each part is looked at before it is believed.
    const parts = copy as { format?: unknown; version?: unknown; files?: unknown; draft?: unknown };
    if (parts.format !== format || parts.version !== version || typeof parts.draft !== "object")
      return undefined;
    const files = Array.isArray(parts.files) ? parts.files.filter((name) => typeof name === "string") : [];
    return { draft: parts.draft, files };
  } catch {
    return undefined;
  }
}
