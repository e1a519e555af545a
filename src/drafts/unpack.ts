import type { FileNote } from "./pack";
import type { Upgrade } from "./upgrades";

/** What a text says that `pack` made: JSON of `{ content }` in today's format, with keys where its files go. */
export type Unpacked = { json: string; files: readonly FileNote[] };

/**
 * @param upgrades what carries it to today's format
 * @throws where it is no such text
 */
export function unpack(text: string, upgrades: readonly Upgrade[]): Unpacked {
  // Its bytes were sealed with our key: it is what `pack` made in its time.
  const { content, files } = JSON.parse(text) as { content: unknown; files: readonly FileNote[] };
  const upgraded = upgrades.reduce((before, upgrade) => upgrade(before), content);
  return { json: JSON.stringify({ content: upgraded }), files };
}

const lost = Symbol();

/**
 * The content, with files where their keys stood. A picked file that was lost goes with what stood beside it.
 * @param found by their keys; undefined for what was lost
 */
export function putFilesIn(json: string, found: ReadonlyMap<string, File | undefined>): unknown {
  const { content } = JSON.parse(json, function (this: unknown, _, value: unknown) {
    if (typeof value === "string" && found.has(value)) return found.get(value) ?? lost;
    if (Array.isArray(value)) return value.filter((each) => each !== lost);
    if (typeof value !== "object" || value === null) return value;
    const whole = Object.entries(value).filter(([, part]) => part !== lost);
    if (whole.length === Object.keys(value).length) return value;
    if (Array.isArray(this) && "file" in value && value.file === lost) return lost;
    return Object.fromEntries(whole);
  });
  return content;
}
