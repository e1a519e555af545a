import { holdsToken } from "../../contact/holdsToken";
import type { Prefill } from "../../embed/readPrefill";

/** What stands in fields because somebody else put it there, by the names that they gave. */
export type Filled = ReadonlyMap<string, FilledText>;

export type FilledText = {
  text: string | readonly string[];
  /** `wiki.example.org`; nothing where it was the page's own address. */
  from: string | undefined;
};

/** What is there already stays, and so does what somebody typed. Tokens are dropped: they are no part of a contact. */
export function addFilled(
  before: Filled,
  prefill: Prefill,
  from: string | undefined,
  isFree: (name: string) => boolean,
): Filled {
  const more = [...prefill].filter(
    ([name, text]) => !before.has(name) && isFree(name) && ![text].flat().some(holdsToken),
  );
  if (more.length === 0) return before;
  return new Map([...before, ...more.map(([name, text]) => [name, { text, from }] as const)]);
}
