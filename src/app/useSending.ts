import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { CreateContactBody } from "../contact/CreateContactBody";
import { later } from "../fields/later";
import type { World } from "../highlevel/ask";
import type { Outcome } from "../highlevel/Outcome";
import { loadLaterWords } from "../words/WordsContext";

/** What sending takes and shows; loaded after the first screen. */
export const sendingParts = later(async () => {
  const [parts] = await Promise.all([import("./sendingParts"), loadLaterWords()]);
  return {
    createContact: parts.createContact,
    OutcomeNotice: parts.OutcomeNotice,
    SavedPanel: parts.SavedPanel,
  };
});

/** One press of a button: what is sent, whether the next contact follows at once, and how often HighLevel was busy. */
export type Attempt = { body: CreateContactBody; another: boolean; tries: number; at: number };

export type Sending = {
  /** What was last sent. */
  attempt: Attempt | undefined;
  /** How it ended; nothing while it is under way. */
  outcome: Outcome | undefined;
  isSending: boolean;
  send(attempt: Attempt): Promise<Outcome>;
  /** Says how it ended after all. */
  settle(outcome: Outcome): void;
  forget(): void;
};

/** Sends contacts, one at a time and never twice by itself. */
export function useSending(world: World): Sending {
  const [settled, setSettled] = useState<Outcome>();
  const mutation = useMutation({
    mutationFn: async ({ body }: Attempt) => (await sendingParts.load()).createContact(world, body),
    retry: false,
    // Not "online": a paused mutation would send later, when nobody asks for it any more.
    networkMode: "always",
  });
  return {
    attempt: mutation.variables,
    outcome: mutation.isPending ? undefined : (settled ?? mutation.data),
    isSending: mutation.isPending,
    send(attempt) {
      setSettled(undefined);
      return mutation.mutateAsync(attempt);
    },
    settle: setSettled,
    forget() {
      setSettled(undefined);
      mutation.reset();
    },
  };
}
