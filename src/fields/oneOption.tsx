import { ChoiceAnswer } from "./ChoiceAnswer";
import { chosenOne } from "./chosenOne";
import type { EditorProps, KindOf } from "./Kind";
import { TextAnswer } from "./TextAnswer";

/** One of a field's options, found by typing. The draft is its value, or what is typed. */
export const oneOption: KindOf<string, string> = { empty: "", schema: chosenOne, Editor: OneOptionEditor };

function OneOptionEditor(props: EditorProps<string>) {
  const { options, allowsOther } = props.field;
  if (!options) return <TextAnswer {...props} />;
  return <ChoiceAnswer {...props} options={options} freeText={allowsOther} />;
}
