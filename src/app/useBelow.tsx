import { type ReactNode, useMemo, useState } from "react";
import { countryNames } from "../fields/countryNames";
import { later, useLater } from "../fields/later";
import { spokenLanguage } from "../words/loadWords";
import type { Connection } from "./createConnection";
import type { LocationState } from "./createLocation";

const belowParts = later(async () => {
  const [parts] = await Promise.all([import("./belowParts"), countryNames.load(spokenLanguage())]);
  return parts;
});

/** What stands below the controls of some fields, by their names. */
export function useBelow(
  connection: Connection | undefined,
  { session, location }: LocationState,
  lines: { readonly [name: string]: ReactNode },
): { readonly [name: string]: ReactNode } {
  const parts = useLater(belowParts);
  const [isRefused, setRefused] = useState(false);
  return useMemo(() => {
    if (!parts || !connection || !session || !location) return lines;
    const { client, door } = connection;
    const onRefused = () => setRefused(true);
    const duplicate = { world: door.world, client, session, locationId: location.id, onRefused };
    const isLookedUp = session.duplicateCheck && !isRefused;
    const ours: { [name: string]: ReactNode } = {
      ...(isLookedUp && {
        email: <parts.DuplicateLine by="email" {...duplicate} />,
        phone: <parts.DuplicateLine by="phone" {...duplicate} />,
      }),
      assignedTo: <parts.LookUpLine list="people" />,
      tags: <parts.LookUpLine list="tags" />,
      country: <parts.CountrySuggestion />,
      timezone: <parts.ZoneSuggestion />,
    };
    const both = Object.entries(lines).map(([name, line]) => [
      name,
      <>
        {line} {ours[name]}
      </>,
    ]);
    return { ...ours, ...Object.fromEntries(both) };
  }, [parts, connection, session, location, isRefused, lines]);
}
