/** What is known of a file without opening it. `size` in bytes, `lastModified` in milliseconds since 1970. */
type FileFacts = { name: string; size: number; lastModified: number };

/** What a field takes: so many files, with endings in small letters without a dot; any of HighLevel's where there are none. */
export type FileLimits = { most: number; endings: readonly string[] };

/** Why a file cannot be kept. */
export type FileFault =
  /** HighLevel, or the field, takes no file of this ending; `endings` are those that would do. */
  | { why: "ending"; who: "highLevel" | "field"; endings: readonly string[] }
  | { why: "empty" }
  /** It is over 50 MB. */
  | { why: "large" }
  /** The very same file is there already. */
  | { why: "twice" }
  | { why: "many"; most: number };

/** The files that HighLevel takes, by their endings. */
export const highLevelEndings: readonly string[] =
  "pdf docx doc jpg jpeg png gif csv xlsx xls mp4 mpeg zip rar txt svg".split(" ");

/** 50 MB, in bytes. */
const mostBytes = 50_000_000;

/** Says what is wrong with a file beside those that a field has already, or nothing. */
export function checkFile(
  file: FileFacts,
  others: readonly FileFacts[],
  { most, endings }: FileLimits,
): FileFault | undefined {
  const ending = endingOf(file.name);
  if (!highLevelEndings.includes(ending))
    return { why: "ending", who: "highLevel", endings: highLevelEndings };
  if (endings.length > 0 && !endings.includes(ending)) return { why: "ending", who: "field", endings };
  if (file.size === 0) return { why: "empty" };
  if (file.size > mostBytes) return { why: "large" };
  if (others.some((other) => isSame(other, file))) return { why: "twice" };
  if (others.length >= most) return { why: "many", most };
  return undefined;
}

/** What stands after the last dot of a file's name, in small letters; nothing where there is none. */
export function endingOf(name: string): string {
  return /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

function isSame(a: FileFacts, b: FileFacts): boolean {
  return a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;
}
