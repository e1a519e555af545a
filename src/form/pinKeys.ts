import { keysOf } from "../ui/keysOf";

/** The keys that pin the field with the focus. */
export const pinKeys = keysOf("P");
