import type { EditorProps, KindOf } from "./Kind";
import { laterWordsOf } from "./laterWordsOf";
import { PlainAnswer } from "./PlainAnswer";
import { text } from "./text";

/** A field of a kind that nobody has seen before: typed as text, and it says so. */
export const unknownType: KindOf<string, string> = {
  empty: "",
  schema: text.schema,
  Editor: UnknownTypeEditor,
};

function UnknownTypeEditor({ hint, ...props }: EditorProps<string>) {
  const { dataType = "" } = props.field;
  const says = laterWordsOf(props.context).unknownType(dataType);
  return (
    <PlainAnswer
      {...props}
      hint={
        hint ? (
          <>
            {hint} {says}
          </>
        ) : (
          says
        )
      }
    />
  );
}
