import type { Content } from "./Drafts";

/** What is kept of a file beside its bytes. */
export type FileNote = { key: string; name: string; type: string; lastModified: number };

/** Content as text, and the files that stand in it, by the keys that stand in the text for them. */
export type Packed = { text: string; files: ReadonlyMap<string, File> };

/** What JSON cannot say is left out. @param keyOf the same for the same file, and nothing that anybody types */
export function pack(content: Content, keyOf: (file: File) => string): Packed {
  const files = new Map<string, File>();
  const json = JSON.stringify(content, (_, value: unknown) => {
    if (!(value instanceof File)) return value;
    files.set(keyOf(value), value);
    return keyOf(value);
  });
  const notes = Array.from(
    files,
    ([key, { name, type, lastModified }]): FileNote => ({ key, name, type, lastModified }),
  );
  return { text: `{"content":${json},"files":${JSON.stringify(notes)}}`, files };
}
