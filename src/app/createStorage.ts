import { type Drafts, type Keeper, NotKept, type NotKeptReason } from "../drafts/Drafts";
import type { CurrentLocation } from "./createLocation";
import { createStore, type Store } from "./store";

/** Whether entries can be kept on this computer. */
export type StorageState =
  /** The gateway has not said yet by which key. */
  | { kind: "waiting" }
  /** The office does not want it. */
  | { kind: "off" }
  | { kind: "open" }
  | { kind: "not-kept"; why: NotKeptReason };

export type Storage = Store<StorageState> & {
  /**
   * Does something with what is kept, after everything that was asked before, and as soon as the gateway has said by
   * which key. Gives nothing where it cannot be done; the state says why.
   */
  use<Result>(ask: (drafts: Drafts) => Promise<Result>): Promise<Result | undefined>;
};

/** Opens what is kept; `now` tells the time in ms since 1970. */
export type OpenDrafts = (keeper: Keeper, now: () => number) => Promise<Drafts>;

/** What is kept on this computer, opened once the session is known. */
export function createStorage(location: CurrentLocation, open: OpenDrafts): Storage {
  let state: StorageState = { kind: "waiting" };
  const { tell, ...store } = createStore(() => state);
  let opened = whenKnown();
  let queue: Promise<unknown> = opened;
  return {
    ...store,
    use(ask) {
      const done = queue.then(() => use(ask));
      queue = done;
      return done;
    },
  };

  async function use<Result>(ask: (drafts: Drafts) => Promise<Result>): Promise<Result | undefined> {
    // A slow computer, or another tab, may have been in the way.
    const isPassing = state.kind === "not-kept" && ["failed", "blocked"].includes(state.why);
    if (isPassing && !(await opened)) opened = whenKnown();
    const drafts = await opened;
    if (!drafts) return undefined;
    try {
      const result = await ask(drafts);
      become({ kind: "open" });
      return result;
    } catch (error) {
      become({ kind: "not-kept", why: reasonOf(error) });
      return undefined;
    }
  }

  async function whenKnown(): Promise<Drafts | undefined> {
    const { keeping } = await location.session();
    if (!keeping) {
      become({ kind: "off" });
      return undefined;
    }
    const { person, key, hours, now = Date.now() } = keeping;
    const then = performance.now();
    // Not this computer's clock: while that is wrong, an entry would seem to be too old.
    const clock = () => now + performance.now() - then;
    try {
      const drafts = await open({ person, key: bytesOf(key), hours }, clock);
      become({ kind: "open" });
      return drafts;
    } catch (error) {
      become({ kind: "not-kept", why: reasonOf(error) });
      return undefined;
    }
  }

  function become(next: StorageState) {
    if (JSON.stringify(next) === JSON.stringify(state)) return;
    state = next;
    tell();
  }
}

function reasonOf(error: unknown): NotKeptReason {
  return error instanceof NotKept ? error.why : "failed";
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
