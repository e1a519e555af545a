import type { Asked } from "../contact/Asked";
import type { CreateContactBody } from "../contact/CreateContactBody";
import type { Draft } from "../contact/Draft";
import { holdsToken } from "../contact/holdsToken";
import type { ListDraft } from "../contact/Kinds";
import { toBody } from "../contact/toBody";
import type { Judgement } from "../fields/judge";
import { lastResult } from "../fields/lastResult";
import { valueAt } from "../fields/valueAt";

type Shown = {
  /** The body, and in its places what was typed that is wrong. */
  value: CreateContactBody;
  /** The names of the wrong fields that have a place in it. */
  placed: readonly string[];
  /** The name of the field of each of its custom fields; none of what is sent unasked. */
  owners: readonly (string | undefined)[];
};

/** A body to be looked at: what is wrong stands where it would be sent if it were right. */
export function shownBody(
  asked: Asked,
  draft: Draft,
  { answers, issues }: Judgement,
  locationId: string,
): Shown {
  const entries = [...answers.customFields];
  const texts: { [name: string]: unknown } = {};
  const placed = issues.flatMap(({ field }) => {
    const typed = textIn(valueAt(draft, field));
    // A token is not shown, wherever it was put.
    if (typed === undefined || holdsToken(String(typed))) return [];
    if (field.customFieldId !== undefined) entries.push({ id: field.customFieldId, field_value: typed });
    else if (field.section === "customFields") return [];
    else texts[field.name] = typed;
    return [field.name];
  });
  // What is wrong is of another type than an answer may be, and is only looked at.
  const value = toBody(
    { ...answers, ...(texts as object), customFields: entries },
    locationId,
    asked.constants,
  );
  return { value, placed, owners: ownersOf(value, asked, draft) };
}

function textIn(typed: unknown): string | string[] | undefined {
  if (typeof typed === "string") return typed.trim() === "" ? undefined : typed;
  if (typeof typed !== "object" || typed === null || !("tags" in typed)) return undefined;
  // Only lists of words hold tags.
  const { tags, typing } = typed as ListDraft;
  return [...tags, ...(typing.trim() === "" ? [] : [typing])];
}

/** The field of each entry: the location's own, else the next row of that id. */
function ownersOf(
  { customFields = [] }: CreateContactBody,
  asked: Asked,
  draft: Draft,
): (string | undefined)[] {
  const own = new Map(namesOf(asked));
  const rows = draft.customFields.map(({ id }, index) => ({
    id: id.trim(),
    name: `customFields.${index}.id`,
  }));
  return customFields.map(({ id }) => {
    const name = own.get(id);
    own.delete(id);
    if (name !== undefined) return name;
    const place = rows.findIndex((row) => row.id === id);
    return place < 0 ? undefined : rows.splice(place, 1)[0]?.name;
  });
}

/** The names of the location's own fields, by id. */
const namesOf = lastResult(({ fields }: Asked) =>
  fields.flatMap(({ customFieldId, name }): [string, string][] =>
    customFieldId === undefined ? [] : [[customFieldId, name]],
  ),
);
