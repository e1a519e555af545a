const isMac = typeof navigator !== "undefined" && /Mac|iPad|iPhone/.test(navigator.platform);

/**
 * The keys that pin the field with the focus. Ctrl+P prints. On a Mac Option+P types a letter, and there Control+Shift+P is
 * nobody's; elsewhere that opens a private window, and AltGr, which types letters, is no Alt.
 */
export const pinKeys = isMac
  ? { aria: "Control+Shift+P", shown: "⌃ ⇧ P", isPressed: (event: KeyboardEvent) => is(event, "ctrl shift") }
  : { aria: "Alt+P", shown: "Alt P", isPressed: (event: KeyboardEvent) => is(event, "alt") };

function is({ code, repeat, ctrlKey, altKey, shiftKey, metaKey }: KeyboardEvent, wanted: string): boolean {
  const held = [ctrlKey && "ctrl", altKey && "alt", shiftKey && "shift", metaKey && "meta"];
  return code === "KeyP" && !repeat && held.filter(Boolean).join(" ") === wanted;
}
