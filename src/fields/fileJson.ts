import type { FileValue } from "../contact/CreateContactBody";
import { hiddenFault } from "./hiddenFault";
import type { Kind } from "./Kind";
import { LongAnswer } from "./LongAnswer";
import { labelOf } from "./labelOf";
import { later } from "./later";
import { reading, Wrong } from "./reading";

const reader = later(() => import("../contact/readFileValue"));

/** The object that HighLevel keeps for a file, pasted as JSON. */
export const fileJson: Kind<"fileJson"> = {
  empty: "",
  schema: (field, { words }) =>
    reading((draft: string) => {
      if (draft.trim() === "") return undefined;
      const result = reader.now()?.readFileValue(draft);
      if (!result) return new Wrong(words.file.loading);
      if (result.ok) return hiddenFault(textsOf(result.value), labelOf(field, words), words) ?? result.value;
      return new Wrong(result.why === "json" ? words.file.notJson : words.file.shape(result.where));
    }),
  Editor: LongAnswer,
  needs: reader,
};

/** Every text in the object; JSON can write out characters that are not to be seen in it. */
function textsOf(value: FileValue): string {
  return Object.values(value)
    .flatMap(({ meta, ...file }) => [...Object.values(meta), ...Object.values(file)])
    .join(" ");
}
