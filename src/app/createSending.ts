import { MutationObserver, type QueryClient } from "@tanstack/react-query";
import type { CreateContactBody } from "../contact/CreateContactBody";
import { whoIs } from "../contact/whoIs";
import type { Submission } from "../form/useContactForm";
import type { World } from "../highlevel/ask";
import type { Found } from "../highlevel/findContact";
import type { Outcome } from "../highlevel/Outcome";
import { duplicateKey } from "./duplicateKey";
import { sendingParts } from "./sendingParts";
import { createStore, type Store } from "./store";

/** One press of a button: what is sent, whether the next contact follows at once, and how often HighLevel was busy. */
export type Attempt = Submission & { another: boolean; tries: number; at: number };

export type SendingState = {
  /** What was last sent. */
  attempt?: Attempt;
  /** How it ended; nothing while it is under way. */
  outcome?: Outcome;
  isSending: boolean;
};

export type Sending = Store<SendingState> & {
  send(attempt: Attempt): Promise<Outcome>;
  /** Says how it ended after all. */
  settle(outcome: Outcome): void;
  forget(): void;
};

/** Who was just created is there, whatever HighLevel's search, which is behind by seconds, still says. */
function remember(client: QueryClient, body: CreateContactBody, contactId: string) {
  const name = whoIs(body);
  for (const by of ["email", "phone"] as const) {
    if (body[by] === undefined) continue;
    const found: Found = { kind: "exists", contactId, name, matched: by };
    client.setQueryData(duplicateKey(body.locationId, by, body[by]), found);
  }
}

/** Sends contacts, one at a time and never twice by itself. */
export function createSending(client: QueryClient, world: World): Sending {
  const observer = new MutationObserver<Outcome, Error, Attempt>(client, {
    mutationFn: async ({ body }) => (await sendingParts.load()).createContact(world, body),
    retry: false,
    // Not "online": a paused mutation would send later, when nobody asks for it any more.
    networkMode: "always",
    onSuccess: (outcome, { body }) => {
      if (outcome.kind === "saved") remember(client, body, outcome.contactId);
    },
  });
  let settled: Outcome | undefined;
  const { tell, ...store } = createStore((): SendingState => {
    const { variables: attempt, data, isPending: isSending } = observer.getCurrentResult();
    return { attempt, outcome: isSending ? undefined : (settled ?? data), isSending };
  });
  observer.subscribe(tell);
  return {
    ...store,
    send(attempt) {
      settled = undefined;
      return observer.mutate(attempt);
    },
    settle(outcome) {
      settled = outcome;
      tell();
    },
    forget() {
      settled = undefined;
      observer.reset();
      tell();
    },
  };
}
