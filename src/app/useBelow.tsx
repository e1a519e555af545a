import type { QueryClient } from "@tanstack/react-query";
import { type ReactNode, useMemo, useState } from "react";
import { later, useLater } from "../fields/later";
import type { World } from "../highlevel/ask";
import type { LocationState } from "./createLocation";

const belowParts = later(() => import("./belowParts"));

/** What stands below the controls of some fields, by their names. */
export function useBelow(
  world: World,
  client: QueryClient | undefined,
  { session, location }: LocationState,
): { [name: string]: ReactNode } {
  const parts = useLater(belowParts);
  const [isRefused, setRefused] = useState(false);
  return useMemo(() => {
    if (!parts || !client || !session || !location) return {};
    const duplicate = { world, client, session, locationId: location.id, onRefused: () => setRefused(true) };
    const isLookedUp = session.duplicateCheck && !isRefused;
    return {
      ...(isLookedUp && {
        email: <parts.DuplicateLine by="email" {...duplicate} />,
        phone: <parts.DuplicateLine by="phone" {...duplicate} />,
      }),
      assignedTo: <parts.LookUpLine list="people" />,
      tags: <parts.LookUpLine list="tags" />,
      country: <parts.CountrySuggestion />,
      timezone: <parts.ZoneSuggestion />,
    };
  }, [parts, world, client, session, location, isRefused]);
}
