import { ChoiceAnswer } from "./ChoiceAnswer";
import { chosenOne } from "./chosenOne";
import type { EditorProps, KindOf } from "./Kind";
import { otherNote } from "./otherNote";
import { PlainAnswer } from "./PlainAnswer";

/** One of a field's options, found by typing. The draft is its value, or what is typed. */
export const oneOption: KindOf<string, string> = { empty: "", schema: chosenOne, Editor: OneOptionEditor };

function OneOptionEditor(props: EditorProps<string>) {
  const { options, allowsOther } = props.field;
  if (!options) return <PlainAnswer {...props} />;
  const note = otherNote([props.value], options, props.context.words);
  return <ChoiceAnswer {...props} options={options} freeText={allowsOther} note={note} />;
}
