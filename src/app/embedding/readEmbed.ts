import * as z from "zod/mini";

const embed = z.object({
  origins: z.array(z.string()),
  contactIdOrigins: z.array(z.string()),
  addressPrefill: z.boolean(),
  signIn: z.boolean(),
});

/**
 * What the gateway has written into the page: who may have the form in a page of theirs, who of them may know the ids of
 * contacts, whether the page's address may fill fields in, and whether frames on other sites sign in by a window. A page
 * without it is nobody's.
 */
export type Embed = z.infer<typeof embed>;

export function readEmbed(document: Document): Embed {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="contact-desk-embed"]');
  const read = embed.safeParse(parse(meta?.content ?? ""));
  return read.success
    ? read.data
    : { origins: [], contactIdOrigins: [], addressPrefill: false, signIn: false };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
