import { z } from "zod";
import { eachOnce } from "./eachOnce";
import { quoted } from "./quoted";

/** Text that is not blank. */
export const formText = z.string().regex(/\S/);

/** Several texts, each once. */
export const formTexts = listOf((text) => text);

/** Several tags, each once: HighLevel keeps them in small letters. */
export const formTags = listOf((tag) => tag.trim().toLowerCase());

/** Text of which a rule says in a sentence what is wrong with it. */
export function ruledText(rule: (text: string) => string | undefined) {
  return z.string().superRefine((text, context) => {
    const message = rule(text);
    if (message !== undefined) context.addIssue({ code: "custom", message });
  });
}

function listOf(keyOf: (text: string) => string) {
  return z
    .array(formText)
    .min(1, { error: "This list is empty: name something in it, or leave it out." })
    .superRefine(eachOnce(keyOf, (text) => `${quoted(text)} stands in this list twice: remove one.`))
    .meta({ uniqueItems: true });
}
