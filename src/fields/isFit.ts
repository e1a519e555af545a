/**
 * Whether something that was kept can stand in a control whose blank draft is `empty`: an older page, or a field that was
 * changed in HighLevel since, may have left something of another shape.
 */
export function isFit(empty: unknown, kept: unknown): boolean {
  if (Array.isArray(empty)) return Array.isArray(kept) && kept.every(isPart);
  if (typeof empty !== "object" || empty === null) return typeof kept === typeof empty;
  if (typeof kept !== "object" || kept === null || Array.isArray(kept)) return false;
  const parts = new Map(Object.entries(kept));
  return Object.entries(empty).every(([name, blank]) => isFit(blank, parts.get(name)));
}

/** What lists hold: words, or files that were picked. */
function isPart(part: unknown): boolean {
  if (typeof part === "string") return true;
  return typeof part === "object" && part !== null && "file" in part && part.file instanceof File;
}
