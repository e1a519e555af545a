import { MutationObserver, type QueryClient } from "@tanstack/react-query";
import type { Sealed } from "../../drafts/Drafts";
import type { Outcome } from "../../highlevel/Outcome";
import type { Door } from "../createDoor";
import type { Left } from "../createEntry";
import type { LastAnswers } from "../createLastAnswer";
import { type Attempt, oneAtATime } from "../createSending";
import type { Storage } from "../createStorage";
import { newKey } from "../newKey";
import { sendingParts } from "../sendingParts";
import { createStore, type Store } from "../store";
import { watchSubmission } from "../watchSubmission";
import type { EndedBadly, Queued } from "./Queued";

/** How often HighLevel may be busy before it is left to somebody. */
const mostTries = 3;

export type Queue = Store<readonly Queued[]> & {
  /** Sends it after those that came before, once it is on this computer. */
  add(left: Left & { written: Promise<boolean> }, attempt: Attempt): void;
  /** Takes it out, to be typed on; nothing where it is on its way, or gone. */
  take(id: string): Queued | undefined;
  /** Sends once more what ended without a contact. */
  again(id: string): void;
  /** Whether something would be lost with the page. */
  isAtRisk(): boolean;
  /** Told of each end. */
  onEnd(listener: (outcome: Outcome, queued: Queued) => void): () => void;
};

/** Sends contacts one after another while the next ones are typed; what was not created waits there with its outcome. */
export function createQueue(
  client: QueryClient,
  door: Door,
  storage: Storage,
  answers: Pick<LastAnswers, "to">,
): Queue {
  const listeners = new Set<(outcome: Outcome, queued: Queued) => void>();
  const watches = new Map<string, AbortController>();
  let list: readonly Queued[] = [];
  let isBusy = false;
  const { tell, ...store } = createStore(() => list);
  const observer = new MutationObserver<Outcome, Error, Sealed>(client, {
    mutationFn: async (sealed) => {
      const parts = await sendingParts.load();
      return await parts.createContact(door.world, sealed, answers.to(sealed.body));
    },
    retry: false,
    ...oneAtATime,
  });

  return {
    ...store,
    add({ id, draft, written }, attempt) {
      set([...list, { id, draft, attempt, isKept: false, state: { kind: "waiting" } }]);
      void written.then((isKept) => {
        change(id, { isKept });
        void goOn();
      });
    },
    take(id) {
      const queued = find(id);
      if (!queued || queued.state.kind === "sending") return undefined;
      drop(id);
      // What was never sent is only typed again. What may have been created stays sealed.
      if (!isUnknown(queued)) keep(queued, undefined);
      return queued;
    },
    again(id) {
      const queued = find(id);
      if (queued?.state.kind === "ended" && !isUnknown(queued)) void resend(queued, 0);
    },
    isAtRisk: () => list.some(({ isKept }) => !isKept),
    onEnd(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  /** One after another; while HighLevel is busy, all wait. */
  async function goOn() {
    const next = list.find(({ state }) => state.kind === "waiting");
    if (isBusy || !next || list.some(({ state }) => state.kind === "pausing")) return;
    isBusy = true;
    change(next.id, { state: { kind: "sending" } });
    const outcome = await observer.mutate(next.attempt).catch((): Outcome => ({ kind: "unknown" }));
    isBusy = false;
    end(next.id, outcome);
    void goOn();
  }

  function end(id: string, outcome: Outcome) {
    const queued = find(id);
    if (!queued) return;
    if (outcome.kind === "signed-out") return waitAtTheDoor(queued);
    if (outcome.kind === "wait" && queued.attempt.tries < mostTries) return pause(queued, outcome.seconds);
    if (outcome.kind === "saved") drop(id);
    else endBadly(queued, outcome);
    for (const listener of listeners) listener(outcome, queued);
  }

  function endBadly(queued: Queued, outcome: EndedBadly) {
    const { id, attempt } = queued;
    change(id, { state: { kind: "ended", outcome } });
    if (outcome.kind !== "unknown") return keep(queued, undefined);
    const watch = new AbortController();
    watches.set(id, watch);
    void watchSubmission(door, attempt, watch.signal, (found) => end(id, found));
  }

  /** Nothing was sent: it goes on under its key once somebody is let in. */
  function waitAtTheDoor({ id }: Queued) {
    change(id, { state: { kind: "signed-out" } });
    isBusy = true;
    void door.whenOpen(new AbortController().signal).then(() => {
      isBusy = false;
      change(id, { state: { kind: "waiting" } });
      void goOn();
    });
  }

  function pause(queued: Queued, seconds: number) {
    change(queued.id, { state: { kind: "pausing", seconds } });
    setTimeout(() => {
      if (find(queued.id)?.state.kind === "pausing") void resend(queued, queued.attempt.tries + 1);
      else void goOn();
    }, seconds * 1000);
  }

  /** Nothing came of the last time, so that it is another submission. */
  async function resend(queued: Queued, tries: number) {
    const attempt = { ...queued.attempt, tries, key: newKey() };
    change(queued.id, { attempt, state: { kind: "waiting" } });
    const { tries: _, ...sealed } = attempt;
    await keep(queued, sealed);
    void goOn();
  }

  async function keep({ id, draft, attempt }: Queued, sealed: Sealed | undefined): Promise<void> {
    const content = { draft, ...(sealed && { sealed }) };
    const kept = await storage.use((drafts) => drafts.put(id, attempt.body.locationId, content));
    change(id, { isKept: kept !== undefined });
  }

  function find(id: string): Queued | undefined {
    return list.find((queued) => queued.id === id);
  }

  function change(id: string, part: Partial<Queued>) {
    set(list.map((queued) => (queued.id === id ? { ...queued, ...part } : queued)));
  }

  function drop(id: string) {
    watches.get(id)?.abort();
    set(list.filter((queued) => queued.id !== id));
  }

  function set(next: readonly Queued[]) {
    list = next;
    tell();
  }
}

function isUnknown({ state }: Queued): boolean {
  return state.kind === "ended" && state.outcome.kind === "unknown";
}
