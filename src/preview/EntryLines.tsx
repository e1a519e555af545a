import { memo } from "react";
import type { CustomFieldEntry } from "../contact/CreateContactBody";
import { jsonLines, withComma } from "./jsonLines";
import { LineList, type LinesProps } from "./LineList";

/** A custom field in a body, and the name of the field that it comes from. */
export type OwnedEntry = { entry: CustomFieldEntry; field: string | undefined };

type Props = LinesProps & { entries: readonly OwnedEntry[]; isEnd: boolean };

/**
 * Some of the custom fields of a body. There may be hundreds, and whoever types changes one: some in which nothing has
 * changed are not looked at.
 */
export const EntryChunk = memo(
  function EntryChunk({ entries, isEnd, ...lines }: Props) {
    return entries.map(({ entry, field }, index) => (
      <Entry
        key={field ?? `${index} ${entry.id}`}
        {...lines}
        {...{ entry, field }}
        current={field === lines.current ? lines.current : undefined}
        isLast={isEnd && index === entries.length - 1}
      />
    ));
  },
  (before, now) =>
    before.isEnd === now.isEnd &&
    before.current === now.current &&
    before.onGo === now.onGo &&
    before.entries.length === now.entries.length &&
    now.entries.every((owned, index) => isSame(before.entries[index], owned, before.wrong, now.wrong)),
);

const Entry = memo(
  function Entry({ entry, field, isLast, ...lines }: LinesProps & OwnedEntry & { isLast: boolean }) {
    const inside = jsonLines([entry])
      .slice(1, -1)
      .map((line) => ({ ...line, text: `  ${line.text}` }));
    return <LineList {...lines} lines={isLast ? inside : withComma(inside)} fieldAt={() => field} />;
  },
  (before, now) =>
    before.isLast === now.isLast &&
    before.current === now.current &&
    before.onGo === now.onGo &&
    isSame(before, now, before.wrong, now.wrong),
);

/** Whether it says the same, and is as right or wrong. What was answered stays the same value until it is answered anew. */
function isSame(
  before: OwnedEntry | undefined,
  now: OwnedEntry,
  wasWrong: LinesProps["wrong"],
  isWrong: LinesProps["wrong"],
): boolean {
  const { entry, field } = now;
  return (
    before?.field === field &&
    before?.entry.id === entry.id &&
    before.entry.key === entry.key &&
    before.entry.field_value === entry.field_value &&
    (field === undefined || wasWrong.get(field) === isWrong.get(field))
  );
}
