/** A draft without its files, as JSON can hold it, and the names of the files. */
export function withoutFiles(draft: unknown): { draft: unknown; files: readonly string[] } {
  const files: string[] = [];
  const text = JSON.stringify(draft, (_, value: unknown) => {
    if (!Array.isArray(value)) return value;
    return value.filter((part: unknown) => {
      const file = typeof part === "object" && part !== null && "file" in part ? part.file : undefined;
      if (file instanceof File) files.push(file.name);
      return !(file instanceof File);
    });
  });
  return { draft: text === undefined ? undefined : JSON.parse(text), files };
}
