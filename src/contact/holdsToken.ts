/**
 * HighLevel's Private Integration tokens are `pit-` and a UUID; a long unbroken run with a digit in it may be one of
 * another form. Words with hyphens, like "pit-stop-4", are none.
 */
const token = /pit-(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?=[a-z]*\d)[\da-z]{24,})/i;

/** Whether a token stands in a text. A token is never part of a contact, and opens the whole location to its finder. */
export function holdsToken(text: string): boolean {
  return token.test(text);
}
