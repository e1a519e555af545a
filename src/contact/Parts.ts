/** An object as JSON has it: each part is to be looked at before it is believed. */
export type Parts = { readonly [name: string]: unknown };

/** Whether a value from outside is one: no list, no text, not nothing. */
export function isParts(value: unknown): value is Parts {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
