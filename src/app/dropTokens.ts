import { holdsToken } from "../contact/holdsToken";
import { addressWithoutToken } from "./addressWithoutToken";
import { createStore, type Store } from "./store";

/** Where a token was that has no business in a browser; nothing while there was none. */
export type StrayToken = "address" | "message" | undefined;

/**
 * Takes HighLevel's tokens out of the page's address, and stops messages that carry one before anybody else gets them.
 * Has to run before anything reads the address or listens to messages. What it finds is neither kept nor shown.
 */
export function dropTokens(window: Window): Store<StrayToken> {
  let found: StrayToken;
  const { tell, ...store } = createStore(() => found);

  function find(where: StrayToken) {
    found = where;
    tell();
  }

  function look() {
    const { history, location } = window;
    const left = addressWithoutToken(location.href);
    if (left === undefined) return;
    history.replaceState(history.state, "", left);
    find("address");
  }

  look();
  window.addEventListener("hashchange", look);
  window.addEventListener("message", (event) => {
    if (!isWithin(event.data)) return;
    event.stopImmediatePropagation();
    find("message");
  });
  return store;
}

/** Whether a token is in what another window sent. Looks at so many values and no more: nobody here reads larger ones. */
function isWithin(data: unknown): boolean {
  const waiting = [data];
  for (let looked = 0; looked < 10_000 && waiting.length > 0; looked++) {
    const value = waiting.pop();
    if (typeof value === "string" && holdsToken(value)) return true;
    if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value))
      waiting.push(...partsOf(value));
  }
  return false;
}

function partsOf(value: object): unknown[] {
  if (value instanceof Map) return [...value.keys(), ...value.values()];
  return value instanceof Set ? [...value] : Object.entries(value).flat();
}
