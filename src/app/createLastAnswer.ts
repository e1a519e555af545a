import type { Answered } from "../contact/Answered";
import type { CreateContactBody } from "../contact/CreateContactBody";
import type { Door } from "./createDoor";
import type { CurrentLocation } from "./createLocation";
import { createStore, type Store } from "./store";

/** A request with what it was answered; `at` in ms since 1970. */
type LastAnswer = { body: CreateContactBody; answered: Answered; at: number };

export type LastAnswers = Store<LastAnswer | undefined> & {
  /** For what is sent: told what it was answered. Where nothing came, the answer before is no longer the last one. */
  to(body: CreateContactBody): (answered: Answered | undefined) => void;
  forget(): void;
};

/** What this page's last create was answered: in memory only, and only of the location and the person that are here. */
export function createLastAnswer(location: CurrentLocation, door: Door, now: () => number): LastAnswers {
  let last: LastAnswer | undefined;
  let place = location.now().location?.id;
  const { tell, ...store } = createStore(() => last);
  location.subscribe(() => {
    const next = location.now().location?.id;
    if (next !== place) become(undefined);
    place = next;
  });
  door.subscribe(() => {
    if (isAnothers()) become(undefined);
  });
  return {
    ...store,
    to: (body) => (answered) => {
      const isHere = body.locationId === location.now().location?.id && !isAnothers();
      if (isHere) become(answered && { body, answered, at: now() });
    },
    forget: () => become(undefined),
  };

  function isAnothers(): boolean {
    return door.now() === "another-person";
  }

  function become(next: LastAnswer | undefined) {
    if (next === last) return;
    last = next;
    tell();
  }
}
