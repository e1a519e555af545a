import type { Kind } from "./Kind";
import { later } from "./later";
import { longText } from "./longText";
import { reading, Wrong } from "./reading";

const reader = later(() => import("../contact/readFileValue"));

/** The object that HighLevel keeps for a file, pasted as JSON. */
export const fileJson: Kind<"fileJson"> = {
  empty: "",
  schema: (_, { words }) =>
    reading((draft: string) => {
      if (draft.trim() === "") return undefined;
      const result = reader.now()?.readFileValue(draft);
      if (!result) return new Wrong(words.file.loading);
      if (result.ok) return result.value;
      return new Wrong(result.why === "json" ? words.file.notJson : words.file.shape(result.where));
    }),
  Editor: longText.Editor,
  needs: reader,
};
