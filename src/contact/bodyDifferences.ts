import { isParts, type Parts } from "./Parts";

/** Something at a place of a body, such as `dndSettings.SMS.message`: what it was, and what is sent in its place. */
export type Difference = { path: string; was?: unknown; is?: unknown };

/**
 * What a body has that another one has not, or has otherwise. Of custom fields the order means nothing: each is held against
 * one of the same id.
 * @param was JSON of any shape
 */
export function bodyDifferences(was: Parts, is: Parts): Difference[] {
  const { customFields: entries, ...rest } = was;
  const { customFields: sent, ...others } = is;
  return [...inParts(rest, others, ""), ...inEntries(entries, sent)];
}

function inEntries(was: unknown, is: unknown): Difference[] {
  if (!Array.isArray(was)) return inValues(was, is, "customFields");
  const left: unknown[] = Array.isArray(is) ? [...is] : [];
  const take = (fits: (entry: unknown) => boolean) => {
    const place = left.findIndex(fits);
    return place < 0 ? undefined : left.splice(place, 1)[0];
  };
  const otherwise = was
    .map((entry, index) => ({ entry, path: `customFields[${index}]` }))
    // The same ones first: what is left of an id is what became of the rest.
    .filter(({ entry }) => take((each) => isSame(each, entry)) === undefined);
  const changed = otherwise.flatMap(({ entry, path }) =>
    inValues(
      entry,
      take((each) => idOf(each) !== undefined && idOf(each) === idOf(entry)),
      path,
    ),
  );
  return [...changed, ...left.map((entry) => ({ path: "customFields", is: entry }))];
}

function inParts(was: Parts, is: Parts, path: string): Difference[] {
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((name) =>
    inValues(own(was, name), own(is, name), path === "" ? name : `${path}.${name}`),
  );
}

function inValues(was: unknown, is: unknown, path: string): Difference[] {
  if (isSame(was, is)) return [];
  if (isParts(was) && isParts(is)) return inParts(was, is, path);
  return [{ path, ...(was !== undefined && { was }), ...(is !== undefined && { is }) }];
}

function own(parts: Parts, name: string): unknown {
  return Object.hasOwn(parts, name) ? parts[name] : undefined;
}

/** Whether they are the same JSON, whatever the order of the keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (!isParts(a) || !isParts(b)) {
    if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
    return a.length === b.length && a.every((each, index) => isSame(each, b[index]));
  }
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  );
}

function idOf(entry: unknown): unknown {
  return isParts(entry) ? entry.id : undefined;
}
