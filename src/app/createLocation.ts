import { type QueryClient, QueryObserver } from "@tanstack/react-query";
import type { World } from "../highlevel/ask";
import { getSession, type Session } from "../highlevel/getSession";
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
  retry(): void;
  /** Its id, as soon as the gateway has told; nothing where the gateway cannot be asked. */
  arrive(): Promise<string | undefined>;
  /** Who is served, however long it takes until the gateway tells. */
  session(): Promise<Session>;
};

/** Asks who is served, once; `?location=` in the page's address chooses among several. */
export function createLocation(client: QueryClient, world: World, address: string): CurrentLocation {
  const observer = new QueryObserver<Session>(client, {
    queryKey: ["session"],
    queryFn: () => getSession(world),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
    retry: 2,
  });
  let wanted = new URL(address).searchParams.get("location");
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
    retry: () => void observer.refetch(),
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

  function locationOf({ locations }: Session) {
    return locations.find(({ id }) => id === wanted) ?? locations[0];
  }
}
