import * as z from "zod/mini";
import type { FileValue } from "./CreateContactBody";
import { isParts } from "./Parts";

const file = z.object({
  meta: z.object({
    fieldname: z.string(),
    originalname: z.string(),
    encoding: z.string(),
    mimetype: z.string(),
    size: z.number(),
    uuid: z.string(),
  }),
  url: z.string().check(z.refine((url) => URL.canParse(url))),
  documentId: z.string(),
});

export type FileReading =
  | { ok: true; value: FileValue }
  | { ok: false; why: "json" | "shape"; where: string };

/** Reads a pasted file object, keyed by uuid, as HighLevel's reference shows it. `where` is the path of what is wrong. */
export function readFileValue(text: string): FileReading {
  const pasted = parse(text);
  if (pasted === undefined) return { ok: false, why: "json", where: "" };
  if (!isParts(pasted)) return wrong("");
  const entries = Object.entries(pasted);
  if (entries.length === 0) return wrong("");
  const value: FileValue = {};
  for (const [uuid, object] of entries) {
    const result = file.safeParse(object);
    if (!result.success) return wrong([uuid, ...(result.error.issues[0]?.path ?? [])].join("."));
    // A key that HighLevel does not know would be dropped in silence.
    const extra = extraKey(object, result.data);
    if (extra !== undefined) return wrong([uuid, extra].join("."));
    value[uuid] = result.data;
  }
  return { ok: true, value };
}

function wrong(where: string): FileReading {
  return { ok: false, why: "shape", where };
}

/** The path of a key that was pasted and is not known. */
function extraKey(pasted: unknown, known: unknown): string | undefined {
  if (!isParts(pasted) || !isParts(known)) return undefined;
  for (const [key, value] of Object.entries(pasted)) {
    if (!Object.hasOwn(known, key)) return key;
    const inner = extraKey(value, known[key]);
    if (inner !== undefined) return `${key}.${inner}`;
  }
  return undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
