import { type QueryClient, QueryObserver } from "@tanstack/react-query";
import { getSession, type Session } from "../highlevel/getSession";
import type { Door } from "./createDoor";
import { createStore, type Store } from "./store";

export type LocationState = {
  session?: Session;
  /** The gateway did not answer as ours does. */
  failed: boolean;
  /** The one that contacts are created in. */
  location?: Session["locations"][number];
};

export type CurrentLocation = Store<LocationState> & {
  choose(id: string): void;
  /** Asks anew who is served. */
  retry(): Promise<void>;
  /** As `retry`, but not while it is being asked anyway. */
  look(): void;
  /** Its id, as soon as the gateway has told; nothing where the gateway cannot be asked. */
  arrive(): Promise<string | undefined>;
  /** Who is served, however long it takes until the gateway tells. */
  session(): Promise<Session>;
};

/**
 * Asks who is served, once, and again after a sign-in. In the page's address `?location=` chooses among several, and
 * `?form=` what is asked in all of them.
 */
export function createLocation(client: QueryClient, door: Door, address: string): CurrentLocation {
  const observer = new QueryObserver<Session>(client, {
    queryKey: ["session"],
    queryFn: askWhoIsServed,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
    // Who is not let in is not let in a second later.
    retry: (count) => count < 2 && door.now() === "open",
  });
  const { searchParams } = new URL(address);
  const form = searchParams.get("form");
  let wanted = searchParams.get("location");
  const { tell, ...store } = createStore((): LocationState => {
    const { data: session, isError: failed } = observer.getCurrentResult();
    return { session, failed, location: session && locationOf(session) };
  });
  observer.subscribe(tell);

  return {
    ...store,
    choose(id) {
      wanted = id;
      tell();
    },
    async retry() {
      await observer.refetch();
    },
    look: () => void observer.refetch({ cancelRefetch: false }),
    async arrive() {
      if (!store.now().session) await observer.refetch({ cancelRefetch: false });
      // Who waits for the location finds the page as it is asked there.
      tell();
      return store.now().location?.id;
    },
    session: () =>
      new Promise((resolve) => {
        const look = () => {
          const { session } = store.now();
          if (!session) return;
          end();
          resolve(session);
        };
        const end = store.subscribe(look);
        look();
      }),
  };

  async function askWhoIsServed(): Promise<Session> {
    const session = withForm(await getSession(door.world), form);
    const { session: before } = store.now();
    if (before && isAnothers(before, session)) {
      door.closeToOthers();
      return before;
    }
    door.open();
    return session;
  }

  function locationOf({ locations }: Session) {
    return locations.find(({ id }) => id === wanted) ?? locations[0];
  }
}

/** With the office's form of that name in every location; where there is none, each keeps its own. */
function withForm(session: Session, name: string | null): Session {
  const { forms = {}, locations } = session;
  if (name === null || !Object.hasOwn(forms, name)) return session;
  return { ...session, locations: locations.map((location) => ({ ...location, form: forms[name] })) };
}

function isAnothers({ person: before }: Session, { person: now }: Session): boolean {
  return before !== undefined && now !== undefined && before !== now;
}
