import type { z } from "zod";

/**
 * A rule for lists: no two entries are the same. The later ones are told of.
 * @param keyOf what entries that are the same have in common
 */
export function eachOnce<Entry>(keyOf: (entry: Entry) => string, sentenceOf: (entry: Entry) => string) {
  return (list: readonly Entry[], context: z.core.$RefinementCtx) => {
    const keys = list.map(keyOf);
    for (const [index, entry] of list.entries()) {
      if (keys.indexOf(keyOf(entry)) === index) continue;
      context.addIssue({ code: "custom", path: [index], message: sentenceOf(entry) });
    }
  };
}
