import { type RefObject, useState } from "react";
import { useLaterWords } from "../words/WordsContext";
import type { JsonLine } from "./jsonLines";
import { Line } from "./Line";

/** What the lines of a body share. */
export type LinesProps = {
  /** What is wrong with a field and therefore not sent, by its name. */
  wrong: ReadonlyMap<string, string>;
  /** The name of the field that has the focus. */
  current: string | undefined;
  /** Whether what comes now is new; not while the body is shown for the first time. */
  settled: RefObject<boolean>;
  /** Goes to a field. */
  onGo(field: string): void;
};

type Props = LinesProps & {
  lines: readonly JsonLine[];
  /** The name of the field that a place comes from. */
  fieldAt(path: readonly string[]): string | undefined;
};

/** Lines of a body: what is wrong is said at the first line of its field, and what has just changed is lit up. */
export function LineList({ lines, fieldAt, wrong, current, settled, onGo }: Props) {
  const say = useLaterWords().requests;
  const before = usePrevious(lines.map(({ text }) => text).join("\n"), settled.current ? "" : undefined);
  const known = new Set(before?.split("\n"));
  const told = new Set<string>();
  return lines.map(({ text, path }, index) => {
    const field = path && fieldAt(path);
    const message = field === undefined ? undefined : wrong.get(field);
    const isFirst = field !== undefined && !told.has(field);
    if (field !== undefined) told.add(field);
    return (
      <Line
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place and what stands there.
        key={`${index} ${text}`}
        {...{ text, field, onGo }}
        isWrong={message !== undefined}
        message={message !== undefined && isFirst ? say.wrong(message) : undefined}
        isChanged={before !== undefined && !known.has(text)}
        isCurrent={field !== undefined && field === current}
      />
    );
  });
}

/** What a text was before it last changed. */
function usePrevious(value: string, atFirst: string | undefined): string | undefined {
  const [pair, setPair] = useState({ now: value, before: atFirst });
  if (pair.now === value) return pair.before;
  setPair({ now: value, before: pair.now });
  return pair.now;
}
