import type { ListDraft } from "../contact/Kinds";
import { checkboxes } from "./checkboxes";
import type { EditorProps, KindOf } from "./Kind";
import { OptionBoxes } from "./OptionBoxes";
import { OptionTags } from "./OptionTags";
import { TagsEditor } from "./TagsEditor";

/** More options than this are found by typing. */
const mostInSight = 12;

/** Some of a field's options: a box for each where they are few. */
export const manyOptions: KindOf<ListDraft, string[]> = { ...checkboxes, Editor: ManyOptionsEditor };

function ManyOptionsEditor(props: EditorProps<ListDraft>) {
  const { options } = props.field;
  if (!options) return <TagsEditor {...props} />;
  if (options.length > mostInSight) return <OptionTags {...props} options={options} />;
  return <OptionBoxes {...props} options={options} />;
}
