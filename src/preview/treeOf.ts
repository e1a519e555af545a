import { shownJson } from "../contact/shownText";

/** A value of a JSON, to be looked at. */
export type Branch = {
  /** Its name in its object; nothing in an array. */
  name?: string;
  kind: "object" | "array" | "string" | "number";
  /** Of a value by itself, as JSON writes it. */
  text?: string;
  /** How many values are in it. */
  size: number;
  inside: readonly Branch[];
};

/** What is deeper than this is left out: nothing that HighLevel answers is. */
const mostLevels = 12;

/** As many values of a JSON as may be shown, in their order; `leftOut` of those inside what is shown are not. */
export function treeOf(json: unknown, most: number): { root: Branch; leftOut: number } {
  let shown = 0;
  let leftOut = 0;
  const root = branchOf(json, undefined, 1);
  return { root, leftOut };

  function branchOf(value: unknown, name: string | undefined, level: number): Branch {
    shown++;
    const named = name === undefined ? {} : { name: shownJson(name) };
    if (typeof value !== "object" || value === null) {
      const kind = typeof value === "string" ? "string" : "number";
      return { ...named, kind, text: shownJson(JSON.stringify(value) ?? ""), size: 0, inside: [] };
    }
    const isArray = Array.isArray(value);
    const entries = Object.entries(value);
    const inside: Branch[] = [];
    for (const [key, each] of entries) {
      if (shown >= most || level >= mostLevels) leftOut++;
      else inside.push(branchOf(each, isArray ? undefined : key, level + 1));
    }
    return { ...named, kind: isArray ? "array" : "object", size: entries.length, inside };
  }
}
