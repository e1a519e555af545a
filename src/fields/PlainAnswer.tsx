import type { EditorProps } from "./Kind";
import { TextAnswer } from "./TextAnswer";
import { textNote } from "./textNote";

/** The control of every kind that sends a line as it is typed. */
export function PlainAnswer(props: EditorProps<string>) {
  return <TextAnswer {...props} note={textNote(props.value, props.context.words)} />;
}
