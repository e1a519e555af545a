import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { World } from "../highlevel/ask";
import { getLocation } from "../highlevel/getLocation";
import { getSession, type Session } from "../highlevel/getSession";

/** The location that contacts are created in, and what is known of it. */
export type CurrentLocation = {
  session: Session | undefined;
  /** The gateway did not answer as ours does. */
  failed: boolean;
  retry(): void;
  id: string | undefined;
  name: string | undefined;
  /** Two letters, where HighLevel tells. */
  country: string | undefined;
  choose(id: string): void;
  /** Its id, as soon as the gateway has told; nothing where the gateway cannot be asked. */
  arrive(): Promise<string | undefined>;
};

/** Asks who is served, once; `?location=` in the address chooses among several. */
export function useLocation(world: World): CurrentLocation {
  const session = useQuery({
    queryKey: ["session"],
    queryFn: () => getSession(world),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
    retry: 2,
  });
  const [chosen, setChosen] = useState<string>();
  const location = session.data && locationOf(session.data, chosen);
  const details = useQuery({
    queryKey: ["location", location?.id],
    queryFn: () => getLocation(world, location?.id ?? ""),
    enabled: location !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
    retry: false,
  });
  return {
    session: session.data,
    failed: session.isError,
    retry: () => void session.refetch(),
    id: location?.id,
    name: location?.name,
    country: details.data?.country,
    choose: setChosen,
    async arrive() {
      const told = session.data ?? (await session.refetch({ cancelRefetch: false })).data;
      return told && locationOf(told, chosen)?.id;
    },
  };
}

/** The one that was chosen, else the address' own, else the first. */
function locationOf(
  { locations }: Session,
  chosen: string | undefined,
): Session["locations"][number] | undefined {
  const wanted = chosen ?? new URLSearchParams(window.location.search).get("location");
  return locations.find(({ id }) => id === wanted) ?? locations[0];
}
