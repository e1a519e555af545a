import type { World } from "../highlevel/ask";
import { type Entrance, entranceOf } from "../highlevel/entranceOf";
import { createStore, type Store } from "./store";

/** `another-person`: somebody else is let in than whoever this page was opened by. */
export type DoorState = Entrance | "another-person";

/** The way in to the gateway, as its answers tell. It opens once it is known who comes in. */
export type Door = Store<DoorState> & {
  /** For calls to the gateway: what they are answered is noted. */
  world: World;
  open(): void;
  /** Nothing on this page is for whoever is let in now. It stays so. */
  closeToOthers(): void;
  /** Told each time that it opens again. */
  onOpen(listener: () => void): () => void;
  /** Resolves when it is open, or nobody wants to know any more. */
  whenOpen(end: AbortSignal): Promise<void>;
};

/** @param ask asks who is let in, and opens the door for them: somebody seems to have signed in */
export function createDoor(outside: World, ask: () => void): Door {
  let state: DoorState = "open";
  const { tell, ...store } = createStore(() => state);
  const listeners = new Set<() => void>();
  const onOpen = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    ...store,
    world: { ...outside, heard },
    open() {
      const wasShut = state !== "open";
      become("open");
      if (wasShut && state === "open") for (const listener of [...listeners]) listener();
    },
    closeToOthers: () => become("another-person"),
    onOpen,
    async whenOpen(end) {
      while (state !== "open" && !end.aborted) {
        await new Promise<void>((resolve) => {
          const stop = onOpen(go);
          end.addEventListener("abort", go, { once: true });
          function go() {
            stop();
            end.removeEventListener("abort", go);
            resolve();
          }
        });
      }
    },
  };

  function heard(path: string, answer: Parameters<NonNullable<World["heard"]>>[1]) {
    const entrance = entranceOf(answer) ?? pageOf(path, answer.status);
    if (entrance === "open") {
      if (state !== "open") ask();
    } else if (entrance) become(entrance);
  }

  function become(next: DoorState) {
    if (next === state || state === "another-person") return;
    state = next;
    tell();
  }
}

/** A proxy that lets nobody so much as ask who they are does not have them on its list. */
function pageOf(path: string, status: number): Entrance | undefined {
  return path === "/api/session" && status === 403 ? "not-allowed" : undefined;
}
