import type { FileValue } from "../contact/CreateContactBody";
import { readFileValue } from "../contact/readFileValue";
import { hiddenFault } from "./hiddenFault";
import type { Kind } from "./Kind";
import { LongAnswer } from "./LongAnswer";
import { labelOf } from "./labelOf";
import { laterWordsOf } from "./laterWordsOf";
import { reading, Wrong } from "./reading";

/** The object that HighLevel keeps for a file, pasted as JSON. */
export const fileJson: Kind<"fileJson"> = {
  empty: "",
  schema: (field, context) =>
    reading((draft: string) => {
      if (draft.trim() === "") return undefined;
      const result = readFileValue(draft);
      if (result.ok)
        return (
          hiddenFault(textsOf(result.value), labelOf(field, context.words), context.words) ?? result.value
        );
      const say = laterWordsOf(context).file;
      return new Wrong(result.why === "json" ? say.notJson : say.shape(result.where));
    }),
  Editor: LongAnswer,
};

/** Every text in the object; JSON can write out characters that are not to be seen in it. */
function textsOf(value: FileValue): string {
  return Object.values(value)
    .flatMap(({ meta, ...file }) => [...Object.values(meta), ...Object.values(file)])
    .join(" ");
}
