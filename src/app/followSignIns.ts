import type { Door } from "./createDoor";
import type { Entry } from "./createEntry";
import type { CurrentLocation } from "./createLocation";
import { within } from "./within";

/** Milliseconds after which it is looked again whether somebody has signed in meanwhile, and nobody said so. */
const lookEvery = 30_000;

type Page = {
  door: Door;
  location: Pick<CurrentLocation, "retry">;
  entry: Pick<Entry, "held" | "settle">;
};

/**
 * Goes on once somebody has signed in: in the window that was opened for it, which says so to all tabs, or elsewhere. Where
 * it is somebody else, the page is loaded anew: what is kept stays with whoever typed it.
 */
export function followSignIns({ door, location, entry }: Page): void {
  const look = () => {
    if (door.now() !== "open") void location.retry();
  };
  new BroadcastChannel("contact-desk").addEventListener("message", ({ data }) => {
    if (data?.kind === "signed-in") void location.retry();
  });
  window.addEventListener("focus", look);
  setInterval(look, lookEvery);
  door.subscribe(() => {
    if (door.now() === "another-person") void leave();
  });

  async function leave() {
    // Where it is not kept, whoever is here decides.
    if (!entry.held()?.isTyped || (await within(3_000, entry.settle()))) window.location.reload();
  }
}
