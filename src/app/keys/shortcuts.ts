import { pinKeys } from "../../form/pinKeys";
import { type Keys, keysOf } from "../../ui/keysOf";

/** What is done by keys alone, beside Ctrl/⌘+Enter: the button of each says so in its `aria-keyshortcuts`. */
export const shortcuts = {
  pin: pinKeys,
  unpinAll: keysOf("U"),
  paste: keysOf("V"),
  preview: keysOf("W"),
  json: keysOf("J"),
  check: keysOf("H"),
  today: keysOf("T"),
  clear: keysOf("X"),
  first: keysOf("0"),
  help: keysOf("K"),
} as const satisfies { readonly [name: string]: Keys };
