import { MutationObserver, type QueryClient } from "@tanstack/react-query";
import { whoIs } from "../contact/whoIs";
import type { Sealed } from "../drafts/Drafts";
import type { Found } from "../highlevel/findContact";
import type { Outcome } from "../highlevel/Outcome";
import type { Door } from "./createDoor";
import type { Entry } from "./createEntry";
import type { LastAnswers } from "./createLastAnswer";
import { duplicateKey } from "./duplicateKey";
import { sendingParts } from "./sendingParts";
import { createStore, type Store } from "./store";
import { watchSubmission } from "./watchSubmission";

/** One press of a button: what is sent, and how often HighLevel was busy before. */
export type Attempt = Sealed & { tries: number };

export type SendingState = {
  /** What was last sent. */
  attempt?: Attempt;
  /** How it ended; nothing while it is under way. */
  outcome?: Outcome;
  isSending: boolean;
};

export type Sending = Store<SendingState> & {
  /** Seals it and sends it; resolves when it has ended. Who listens is told; "unknown" may end otherwise after all. */
  send(attempt: Attempt): Promise<void>;
  /**
   * After a sign-in: what met a shut door is sent again, under its key. Where something else is typed by now, it is given
   * up for good instead; whether what is typed can be sent then.
   */
  again(): Promise<boolean>;
  /** Says how it ended after all. */
  settle(outcome: Outcome): void;
  /** The form holds a contact again that was sent, and ended so, while others were typed. */
  takeBack(attempt: Attempt, outcome: Outcome): void;
  forget(): void;
  /** Told of each end. */
  onEnd(listener: (outcome: Outcome, attempt: Attempt) => void): () => void;
};

/** Who was just created is there, whatever HighLevel's search, which is behind by seconds, still says. */
export function remember(client: QueryClient, { body }: Sealed, contactId: string): void {
  const name = whoIs(body);
  for (const by of ["email", "phone"] as const) {
    if (body[by] === undefined) continue;
    const found: Found = { kind: "exists", contactId, name, matched: by };
    client.setQueryData(duplicateKey(body.locationId, by, body[by]), found);
  }
}

/** A tab sends one contact at a time, whoever of the page sends it. */
export const oneAtATime = {
  scope: { id: "contact" },
  // Not "online": a paused mutation would send later, when nobody asks for it any more.
  networkMode: "always",
} as const;

/** Sends contacts, one at a time and never twice by itself. */
export function createSending(
  client: QueryClient,
  door: Door,
  entry: Entry,
  answers: Pick<LastAnswers, "to">,
): Sending {
  const listeners = new Set<(outcome: Outcome, attempt: Attempt) => void>();
  const observer = new MutationObserver<Outcome, Error, Attempt>(client, {
    mutationFn: async ({ tries: _, ...sealed }) => {
      // Before it is sent, or a page that dies meanwhile would not know what to ask for.
      const [parts] = await Promise.all([sendingParts.load(), entry.seal(sealed)]);
      return await parts.createContact(door.world, sealed, answers.to(sealed.body));
    },
    retry: false,
    ...oneAtATime,
  });
  /** What is said in the place of what the last send ended with. */
  let settled: { attempt: Attempt; outcome: Outcome } | undefined;
  let watch = new AbortController();
  const { tell, ...store } = createStore((): SendingState => {
    const { variables: attempt, data: outcome, isPending: isSending } = observer.getCurrentResult();
    if (isSending) return { attempt, isSending };
    return { attempt, outcome, ...settled, isSending };
  });
  observer.subscribe(tell);
  return {
    ...store,
    send,
    async again() {
      const { attempt, outcome } = store.now();
      if (!attempt || outcome?.kind !== "signed-out") return false;
      if (!entry.isEdited()) {
        await send(attempt);
        return false;
      }
      const parts = await sendingParts.load();
      const found = (await parts.findSubmission(door.world, attempt)) ?? outcome;
      if (store.now().attempt !== attempt) return false;
      settle(found);
      return found.kind === "offline";
    },
    settle,
    takeBack: tellOf,
    forget() {
      forgetOutcome();
      observer.reset();
      tell();
    },
    onEnd(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  async function send(attempt: Attempt) {
    forgetOutcome();
    end(await observer.mutate(attempt), attempt);
  }

  function settle(outcome: Outcome) {
    const { attempt } = store.now();
    if (attempt) tellOf(attempt, outcome);
  }

  function tellOf(attempt: Attempt, outcome: Outcome) {
    forgetOutcome();
    settled = { attempt, outcome };
    tell();
    end(outcome, attempt);
  }

  function forgetOutcome() {
    watch.abort();
    settled = undefined;
  }

  function end(outcome: Outcome, attempt: Attempt) {
    if (outcome.kind === "saved") remember(client, attempt, outcome.contactId);
    if (outcome.kind === "unknown") {
      watch = new AbortController();
      void watchSubmission(door, attempt, watch.signal, settle);
    }
    // Nothing of what met a shut door was sent, and it is sent again as it is: its key stays known until then.
    else if (outcome.kind !== "saved" && outcome.kind !== "signed-out") entry.unseal();
    for (const listener of listeners) listener(outcome, attempt);
  }
}
