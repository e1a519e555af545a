import { readEmail } from "../contact/readEmail";
import type { EditorProps, Kind } from "./Kind";
import { reading, Wrong } from "./reading";
import { TextAnswer } from "./TextAnswer";

/** An email address. */
export const email: Kind<"email"> = {
  empty: "",
  schema: (_, { words }) =>
    reading((draft: string) => {
      if (draft.trim() === "") return undefined;
      return readEmail(draft) ?? new Wrong(words.email.wrong);
    }),
  Editor: EmailEditor,
};

// Not type="email": browsers take white space away from such a control, and what is typed is never altered.
function EmailEditor(props: EditorProps<string>) {
  return <TextAnswer {...props} inputMode="email" />;
}
