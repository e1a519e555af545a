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
  const locations = session.data?.locations ?? [];
  const wanted =
    chosen ?? (session.data ? new URLSearchParams(window.location.search).get("location") : null);
  const location = locations.find(({ id }) => id === wanted) ?? locations[0];
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
  };
}
