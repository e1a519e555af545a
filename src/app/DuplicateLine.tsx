import { type QueryClient, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useAnswer } from "../form/useAnswer";
import type { World } from "../highlevel/ask";
import { contactUrl } from "../highlevel/contactUrl";
import { type Found, findContact } from "../highlevel/findContact";
import type { Session } from "../highlevel/getSession";
import type { LookUpError } from "../highlevel/lookUp";
import { useLaterWords } from "../words/WordsContext";
import { duplicateKey } from "./duplicateKey";

type Props = {
  world: World;
  client: QueryClient;
  session: Session;
  locationId: string;
  by: "email" | "phone";
  /** The token may not look people up. */
  onRefused(): void;
};

/** Milliseconds after the last keystroke: who types on has not said yet whom they mean. */
const patience = 400;

/** How long an answer holds, in milliseconds: somebody else may create the same person. */
const fresh = 60_000;

/** A quiet line that says who has this email or phone already. It stands in nobody's way. */
export function DuplicateLine({ world, client, session, locationId, by, onRefused }: Props) {
  const answer = useAnswer(by);
  const settled = useSettled(answer);
  const say = useLaterWords().duplicate;
  // The key is what is asked: an answer to anything older is cancelled, and never shown.
  const { data: found } = useQuery<Found | null, LookUpError>(
    {
      queryKey: duplicateKey(locationId, by, settled),
      queryFn: async ({ signal }) => {
        try {
          return await findContact(world, { locationId, [by]: settled }, signal);
        } catch (error) {
          if ((error as LookUpError).fault === "scope") onRefused();
          throw error;
        }
      },
      enabled: settled !== undefined && settled === answer,
      staleTime: fresh,
      networkMode: "always",
      retry: (count, { fault }) => fault === "busy" && count < 1,
      retryDelay: (_, { seconds }) => seconds * 1000,
    },
    client,
  );

  if (!found || settled !== answer) return null;
  const name = found.name || say.someone;
  return (
    <span data-duplicate={by}>
      {say[by](name)} ·{" "}
      <a
        href={contactUrl(session, locationId, found.contactId)}
        target="_blank"
        rel="noreferrer"
        aria-label={say.opens(name)}
      >
        {say.open}
      </a>
    </span>
  );
}

/** A value once it has stayed the same for a while. */
function useSettled(value: string | undefined): string | undefined {
  const [settled, setSettled] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), patience);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
