import type { ListDraft } from "../contact/Kinds";
import { chosenMany } from "./chosenMany";
import type { EditorProps, KindOf } from "./Kind";
import { OptionBoxes } from "./OptionBoxes";
import { TagsEditor } from "./TagsEditor";
import { manyOf } from "./tags";

/** Some of a field's options, all of them in sight. The draft holds their values, and another answer while typing. */
export const checkboxes: KindOf<ListDraft, string[]> = {
  empty: manyOf.empty,
  schema: (field, context) => (field.options ? chosenMany : manyOf.schema)(field, context),
  Editor: CheckboxesEditor,
};

function CheckboxesEditor(props: EditorProps<ListDraft>) {
  const { options } = props.field;
  return options ? <OptionBoxes {...props} options={options} /> : <TagsEditor {...props} />;
}
