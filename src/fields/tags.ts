import { lazy } from "react";
import type { Field } from "../contact/Field";
import type { ListDraft } from "../contact/Kinds";
import { addTags } from "../ui/tags";
import { hiddenFault } from "./hiddenFault";
import type { Context, Kind } from "./Kind";
import { labelOf } from "./labelOf";
import { reading, type Wrong } from "./reading";

const TagsEditor = lazy(() => import("./TagsEditor").then((part) => ({ default: part.TagsEditor })));

/** Some words, each once. The one that is still being typed counts. */
export const tags: Kind<"tags"> = {
  empty: { tags: [], typing: "" },
  schema: (field, context) => reading((draft) => listAnswer(draft, field, context)),
  Editor: TagsEditor,
};

/** Several answers of a field whose options are not known. */
export const manyOf: Kind<"manyOf"> = {
  empty: { tags: [], typing: "" },
  schema: tags.schema,
  Editor: TagsEditor,
};

/** The location's own tags of a field that has them: sent in its spelling, whatever that is. */
export function knownTags(field: Field, { lists }: Context): readonly string[] | undefined {
  return field.kind === "tags" && lists.tags.state === "here" ? lists.tags.value : undefined;
}

function listAnswer(
  { tags, typing }: ListDraft,
  field: Field,
  context: Context,
): string[] | Wrong | undefined {
  const { words } = context;
  const known = knownTags(field, context) ?? [];
  const all = addTags(tags, typing).map((tag) => (known.includes(tag) ? tag : tag.normalize("NFC")));
  for (const tag of all) {
    const fault = hiddenFault(tag, labelOf(field, words), words);
    if (fault) return fault;
  }
  return all.length > 0 ? all : undefined;
}
