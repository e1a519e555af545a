import { type Prefill, readPrefill } from "../../embed/readPrefill";

const mark = "#prefill=";

/** Takes what is to be filled in out of the page's address, where it must not stay: it may be about somebody. */
export function takePrefill({ location, history }: Window): Prefill {
  const { hash, pathname, search } = location;
  if (!hash.startsWith(mark)) return new Map();
  history.replaceState(history.state, "", pathname + search);
  try {
    return readPrefill(JSON.parse(decodeURIComponent(hash.slice(mark.length))));
  } catch {
    return new Map();
  }
}
