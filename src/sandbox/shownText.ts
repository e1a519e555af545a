/** Characters that turn the direction of what follows, and control characters other than tab and line ends. */
const unseen = /(?![\t\r\n])[\p{Cc}\p{Bidi_Control}]/gu;

/** Text to be looked at: what would act on the page instead of being seen is written out, like ‹U+202E›. */
export function shownText(text: string): string {
  return text.replace(unseen, (it) => `‹U+${it.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}›`);
}
