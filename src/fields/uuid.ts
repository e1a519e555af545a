import type { Kind } from "./Kind";
import { laterWordsOf } from "./laterWordsOf";
import { reading, Wrong } from "./reading";
import { TextAnswer } from "./TextAnswer";

const form = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** A UUID (RFC 9562), under which HighLevel keeps a file. */
export const uuid: Kind<"uuid"> = {
  empty: "",
  schema: (_, context) =>
    reading((draft: string) => {
      const typed = draft.trim();
      if (typed === "") return undefined;
      return form.test(typed) ? typed : new Wrong(laterWordsOf(context).file.uuid);
    }),
  Editor: TextAnswer,
};
