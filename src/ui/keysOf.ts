/** Keys that do something, whatever has the focus. */
export type Keys = {
  /** As ARIA writes them: "Alt+P". */
  aria: string;
  /** What is held, and the key with it. */
  parts: readonly ("alt" | "control" | "shift" | string)[];
  /** As people read them in a hint: "Alt P". */
  shown: string;
  isPressed(event: KeyboardEvent): boolean;
};

const isMac = typeof navigator !== "undefined" && /Mac|iPad|iPhone/.test(navigator.platform);

/**
 * A letter or a digit with what is held with it: Alt, but on a Mac, where Option types letters, Control and Shift, which are
 * nobody's there. Elsewhere Ctrl is the browser's, and AltGr, which types letters too, is no Alt.
 */
export function keysOf(key: string): Keys {
  const held = isMac ? ["control", "shift"] : ["alt"];
  return {
    aria: isMac ? `Control+Shift+${key}` : `Alt+${key}`,
    parts: [...held, key],
    shown: isMac ? `⌃ ⇧ ${key}` : `Alt ${key}`,
    isPressed: (event) => !event.repeat && isKey(event, key) && heldIn(event) === held.join(" "),
  };
}

/** The letter that is printed on it; where that is none of ours, the place where it would be. */
function isKey({ key, code }: KeyboardEvent, wanted: string): boolean {
  if (/\d/.test(wanted)) return code === `Digit${wanted}` || code === `Numpad${wanted}`;
  return /^[a-z]$/i.test(key) ? key.toUpperCase() === wanted : code === `Key${wanted}`;
}

function heldIn({ ctrlKey, altKey, shiftKey, metaKey }: KeyboardEvent): string {
  const held = [altKey && "alt", ctrlKey && "control", shiftKey && "shift", metaKey && "meta"];
  return held.filter(Boolean).join(" ");
}
