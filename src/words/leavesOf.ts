/** What a catalog has at its ends: a text, a function that makes one, or texts that are not shown but understood. */
export type Leaf = string | readonly string[] | ((...given: unknown[]) => string);

/** The ends of a catalog, each with the keys that lead to it. For tests. */
export function leavesOf(
  part: object,
  path: readonly string[] = [],
): { path: readonly string[]; leaf: Leaf }[] {
  return Object.entries(part).flatMap(([key, value]) => {
    const here = [...path, key];
    const isGroup = typeof value === "object" && !Array.isArray(value);
    return isGroup ? leavesOf(value, here) : [{ path: here, leaf: value }];
  });
}
