/** Files with vCards that were dropped: their text, or why there is none. */
export type CardFiles = { ok: true; text: string } | ({ ok: false } & CardFault);

/** Why the file of this name is not read. */
export type CardFault = { why: "kind" | "empty" | "large" | "unreadable"; name: string };

const largest = 5_000_000;

/** Reads vCard files as UTF-8, one after the other, without the pictures, which are long and go into no field. */
export async function readCardFiles(files: readonly File[]): Promise<CardFiles> {
  const texts: string[] = [];
  for (const file of files) {
    const { name } = file;
    if (!/\.(vcf|vcard)$/i.test(name)) return { ok: false, why: "kind", name };
    if (file.size > largest) return { ok: false, why: "large", name };
    const text = await textOf(file);
    if (text === undefined) return { ok: false, why: "unreadable", name };
    if (text.trim() === "") return { ok: false, why: "empty", name };
    texts.push(withoutPictures(text));
  }
  return { ok: true, text: texts.join("\n") };
}

async function textOf(file: File): Promise<string | undefined> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    // It is of another encoding, or it was moved.
    return undefined;
  }
}

/** Lines that go on are folded: each begins with a space. */
function withoutPictures(text: string): string {
  let isPicture = false;
  const lines = text.split(/\r?\n/).flatMap((line) => {
    if (isPicture && /^[ \t]/.test(line)) return [];
    isPicture = /^(?:[\w-]{1,40}\.)?(?:PHOTO|LOGO|SOUND|KEY)[;:]/i.test(line);
    return isPicture ? [line.slice(0, line.search(/[;:]/) + 1).replace(";", ":")] : [line];
  });
  return lines.join("\n");
}
