/** The 128 random bits, as small hex digits, by which the page names one press of its button. */
export function submissionKey(text: string | null | undefined): string | undefined {
  return text && /^[0-9a-f]{32}$/.test(text) ? text : undefined;
}
