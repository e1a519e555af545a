import { readWebsite } from "../contact/readWebsite";
import type { EditorProps, Kind } from "./Kind";
import { reading, Wrong } from "./reading";
import { TextAnswer } from "./TextAnswer";

/** An http or https address; the scheme may be left out. */
export const website: Kind<"website"> = {
  empty: "",
  schema: (_, { words }) =>
    reading((draft: string) => {
      if (draft.trim() === "") return undefined;
      return readWebsite(draft) ?? new Wrong(words.website.wrong);
    }),
  Editor: WebsiteEditor,
};

function WebsiteEditor(props: EditorProps<string>) {
  const { value, context } = props;
  const address = readWebsite(value);
  const note = address && address !== value.trim() ? context.words.website.sent(address) : undefined;
  return <TextAnswer {...props} inputMode="url" note={note} />;
}
