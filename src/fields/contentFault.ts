import { endingOf } from "../contact/checkFile";
import { later } from "./later";

/** `found` is the ending that fits what is in the file, where it is known. */
export type ContentFault = { why: "unreadable" } | { why: "content"; found?: string };

const fileType = later(() => import("file-type"));

/** Whether a file holds what its ending says, by its first bytes. What cannot be told is let through. */
export async function contentFault(file: File): Promise<ContentFault | undefined> {
  const ending = endingOf(file.name);
  const head = await headOf(file);
  if (!head) return { why: "unreadable" };
  const looked = await lookInside(file);
  if (isText(ending)) return textFault(ending, head, looked?.found);
  if (!looked) return undefined;
  const { found } = looked;
  if (found !== undefined) return fits(ending, found) ? undefined : { why: "content", found };
  return isLatePdf(ending, head) ? undefined : { why: "content" };
}

/** What `file-type` calls a file with each ending, beside the ending itself. */
const alsoFound: { readonly [ending: string]: readonly string[] } = {
  // Illustrator's files are PDF.
  pdf: ["ai"],
  jpeg: ["jpg"],
  png: ["apng"],
  doc: ["cfb"],
  xls: ["cfb"],
  // Their first part may not tell them from any other zip; with a password they are packed as the older ones.
  docx: ["zip", "cfb"],
  xlsx: ["zip", "cfb"],
  // Whatever is packed as zip is one.
  zip: ["docx", "xlsx", "pptx", "odt", "ods", "odp", "epub", "jar", "apk", "xpi", "3mf"],
  mp4: ["m4v", "f4v", "m4a"],
  // Films and sounds of that family; phones name sounds so.
  mpeg: ["mpg", "mts", "mp1", "mp2", "mp3"],
};

function fits(ending: string, found: string): boolean {
  return found === ending || (alsoFound[ending] ?? []).includes(found);
}

function isText(ending: string): boolean {
  return ["csv", "txt", "svg"].includes(ending);
}

// Two letters with which a text can begin as well; the files that are meant hold zero bytes near their start.
const twoLetters = ["bmp", "exe"];

// A text may well be written in one of these.
const writtenInText = ["xml", "ics", "vcf", "vtt", "srt"];

function textFault(ending: string, head: Uint8Array, found: string | undefined): ContentFault | undefined {
  if (isUtf16(head)) return undefined;
  const isBinary = head.includes(0);
  if (found === undefined || fits(ending, found) || writtenInText.includes(found)) {
    return isBinary ? { why: "content" } : undefined;
  }
  return isBinary || !twoLetters.includes(found) ? { why: "content", found } : undefined;
}

/** Excel writes such texts. Every second byte can be zero, and their first two are taken for those of a sound. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Scanners put other bytes before a PDF, and everything that shows PDF looks for it in the first 1024. */
function isLatePdf(ending: string, head: Uint8Array): boolean {
  return ending === "pdf" && new TextDecoder("latin1").decode(head.subarray(0, 1024)).includes("%PDF-");
}

async function headOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.slice(0, 4096).arrayBuffer());
  } catch {
    // It was moved, changed or taken away since it was picked.
    return undefined;
  }
}

/** The ending that fits what is in the file, where that is known; nothing where the check itself could not be loaded. */
async function lookInside(file: File): Promise<{ found: string | undefined } | undefined> {
  try {
    const { fileTypeFromBlob } = await fileType.load();
    return { found: (await fileTypeFromBlob(file))?.ext };
  } catch {
    return undefined;
  }
}
