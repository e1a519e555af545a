import type { Embed } from "./readEmbed";

/**
 * The page's HTML with what it has to know of its embed, in `<meta name="contact-desk-embed">` as JSON.
 * @throws where the HTML has no title, before which it stands
 */
export function tellEmbed(html: string, embed: Embed): string {
  const [before, ...rest] = html.split("<title>");
  if (rest.length !== 1) throw new Error("The page has no title.");
  const meta = `<meta name="contact-desk-embed" content="${escaped(JSON.stringify(embed))}" />`;
  return `${before}${meta}<title>${rest[0]}`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
