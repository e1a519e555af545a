import { useEffect, useState } from "react";
import type { FieldErrors } from "react-hook-form";
import type { Draft } from "../contact/Draft";
import { isSameDraft } from "../fields/isSameDraft";
import type { ContactForm } from "./useContactForm";

/** What the control of a field holds, and what is wrong with it. */
type Held = { draft: unknown; error: string | undefined };

/** The drafts of the location's own fields, by their keys: who listens to one hears of no other. */
export type LocationDrafts = {
  subscribe(key: string, listener: () => void): () => void;
  /** The same object until it changes. */
  now(key: string): Held;
};

/**
 * The location's own fields in react-hook-form. There may be hundreds, and each of its own subscriptions is asked at
 * every keystroke in any field; so there is one, which tells only those whose answer has changed.
 */
export function useLocationDrafts({ subscribe, getValues }: ContactForm["methods"]): LocationDrafts {
  const [drafts] = useState(createLocationDrafts);
  useEffect(() => {
    drafts.take(getValues("ofLocation"), {});
    const formState = { values: true, errors: true };
    return subscribe({
      formState,
      callback: ({ values, errors = {} }) => drafts.take(values.ofLocation, errors),
    });
  }, [drafts, subscribe, getValues]);
  return drafts;
}

const nothing: Held = { draft: undefined, error: undefined };

function createLocationDrafts() {
  const held = new Map<string, Held>();
  const listeners = new Map<string, Set<() => void>>();
  return {
    subscribe(key: string, listener: () => void) {
      const those = listeners.get(key) ?? new Set();
      listeners.set(key, those.add(listener));
      return () => those.delete(listener);
    },
    now: (key: string) => held.get(key) ?? nothing,
    take(drafts: Draft["ofLocation"], errors: FieldErrors<Draft>) {
      // The resolver puts an error for each field there, with its message.
      const wrong = (errors.ofLocation ?? {}) as { [key: string]: { message?: string } };
      for (const key of new Set([...held.keys(), ...Object.keys(drafts), ...Object.keys(wrong)])) {
        const { draft, error } = held.get(key) ?? nothing;
        const next = { draft: drafts[key], error: wrong[key]?.message };
        // react-hook-form copies lists each time.
        if (isSameDraft(draft, next.draft) && error === next.error) continue;
        held.set(key, next);
        for (const listener of listeners.get(key) ?? []) listener();
      }
    },
  };
}
