/** The tags in a text that lists them with commas, semicolons or line ends between: trimmed, none blank. */
export function splitTags(text: string): string[] {
  return text
    .split(/[,;\r\n]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "");
}

/** The tags, and after them those of the text that are not there yet, case ignored. The first spelling stays. */
export function addTags(existing: readonly string[], text: string): string[] {
  const tags = new Map(existing.map((tag) => [sameness(tag), tag]));
  for (const tag of splitTags(text)) {
    if (!tags.has(sameness(tag))) tags.set(sameness(tag), tag);
  }
  return [...tags.values()];
}

function sameness(tag: string): string {
  return tag.normalize("NFC").toLowerCase();
}
