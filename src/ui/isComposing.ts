/**
 * Tells whether an event belongs to a text that an input method is still composing: its keys choose among readings, and
 * Enter, Escape and the arrows mean nothing to the page. Safari ends the composition before the key that ended it, and
 * marks that one by its code alone.
 */
export function isComposing(event: Event): boolean {
  if ("isComposing" in event && event.isComposing === true) return true;
  return "keyCode" in event && event.keyCode === 229;
}
