import { lazy } from "react";
import type { ListDraft } from "../contact/Kinds";
import { addTags } from "../ui/tags";
import type { Kind } from "./Kind";
import { reading } from "./reading";

const TagsEditor = lazy(() => import("./TagsEditor").then((part) => ({ default: part.TagsEditor })));

/** Some words, each once. The one that is still being typed counts. */
export const tags: Kind<"tags"> = {
  empty: { tags: [], typing: "" },
  schema: () => reading(listAnswer),
  Editor: TagsEditor,
};

/** Several answers of a field whose options are not known. */
export const manyOf: Kind<"manyOf"> = {
  empty: { tags: [], typing: "" },
  schema: () => reading(listAnswer),
  Editor: TagsEditor,
};

function listAnswer({ tags, typing }: ListDraft): string[] | undefined {
  const all = [...addTags(tags, typing)];
  return all.length > 0 ? all : undefined;
}
