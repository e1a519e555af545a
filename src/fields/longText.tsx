import { hiddenFault } from "./hiddenFault";
import type { EditorProps, Kind } from "./Kind";
import { LongAnswer } from "./LongAnswer";
import { labelOf } from "./labelOf";
import { reading } from "./reading";
import { textNote } from "./textNote";

/** Text of several lines, sent as it stands, in NFC. */
export const longText: Kind<"longText"> = {
  empty: "",
  schema: (field, { words }) =>
    reading((draft: string) => {
      if (draft.trim() === "") return undefined;
      const text = draft.normalize("NFC");
      return hiddenFault(text, labelOf(field, words), words, true) ?? text;
    }),
  Editor: LongTextEditor,
};

function LongTextEditor(props: EditorProps<string>) {
  return <LongAnswer {...props} note={textNote(props.value, props.context.words)} />;
}
