import { readWebsite } from "../contact/readWebsite";
import { hiddenFault } from "./hiddenFault";
import type { EditorProps, Kind } from "./Kind";
import { labelOf } from "./labelOf";
import { reading, Wrong } from "./reading";
import { TextAnswer } from "./TextAnswer";

/** An http or https address; the scheme may be left out. */
export const website: Kind<"website"> = {
  empty: "",
  schema: (field, { words }) =>
    reading((draft: string) => {
      if (draft.trim() === "") return undefined;
      const address = readWebsite(draft);
      if (address === undefined) return new Wrong(words.website.wrong);
      return hiddenFault(address, labelOf(field, words), words) ?? address;
    }),
  Editor: WebsiteEditor,
};

function WebsiteEditor(props: EditorProps<string>) {
  const { value, context } = props;
  const address = readWebsite(value);
  const note = address && address !== value.trim() ? context.words.website.sent(address) : undefined;
  return <TextAnswer {...props} inputMode="url" note={note} />;
}
