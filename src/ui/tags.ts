/** What ends a tag: a comma, as the keyboards of Chinese, Japanese and Arabic have it too. */
const comma = /[,，、،]/;

/** What stands between the tags of a list. */
const between = /[,，、،;；\r\n]/;

/** Tells whether a tag ends in what was typed. */
export function endsTag(text: string): boolean {
  return comma.test(text);
}

/** Tells whether a text lists several tags. */
export function isList(text: string): boolean {
  return between.test(text);
}

/** The tags in a text that lists them with commas, semicolons or line ends between: trimmed, none blank. */
export function splitTags(text: string): string[] {
  return text
    .split(between)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "");
}

/** The tags, and after them those of the text that are not there yet, case ignored. The first spelling stays. */
export function addTags(existing: readonly string[], text: string): string[] {
  return withTags(existing, splitTags(text));
}

/** The tags, and after them the others that are not there yet, case ignored, whatever marks stand in them. */
export function withTags(existing: readonly string[], others: readonly string[]): string[] {
  const tags = new Map(existing.map((tag) => [sameness(tag), tag]));
  for (const tag of others) {
    if (!tags.has(sameness(tag))) tags.set(sameness(tag), tag);
  }
  return [...tags.values()];
}

/** Tells whether a tag is among some, case ignored. */
export function isAmong(tags: readonly string[]): (tag: string) => boolean {
  const known = new Set(tags.map(sameness));
  return (tag) => known.has(sameness(tag));
}

function sameness(tag: string): string {
  return tag.normalize("NFC").toLowerCase();
}
