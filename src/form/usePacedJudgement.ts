import { useEffect, useReducer, useSyncExternalStore } from "react";
import type { Draft } from "../contact/Draft";
import type { Judgement } from "../fields/judge";
import { needsStore } from "../fields/needsStore";
import type { ContactForm } from "./useContactForm";

/** So many fields beside the standard ones are shown with every keystroke. */
const most = 50;

/** Milliseconds between two looks at more of them. */
const pause = 100;

/**
 * The draft as it is typed, judged. Where hundreds of fields are answered, what is shown of them follows some keystrokes
 * later: nobody reads that fast, and typing must not wait for it.
 */
export function usePacedJudgement({ methods, judge }: ContactForm): { draft: Draft; judgement: Judgement } {
  const { subscribe, getValues } = methods;
  const [, look] = useReducer((looks: number) => looks + 1, 0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      timer = undefined;
      look();
    };
    const end = subscribe({
      formState: { values: true },
      callback({ values: { ofLocation, customFields } }) {
        if (Object.keys(ofLocation).length + customFields.length <= most) look();
        else timer ??= setTimeout(later, pause);
      },
    });
    // Something may have been typed since this was rendered.
    look();
    return () => {
      end();
      clearTimeout(timer);
    };
  }, [subscribe]);
  // What was judged before its kind had all it needs is judged again when that arrives.
  useSyncExternalStore(needsStore.subscribe, needsStore.version, needsStore.version);
  const draft = getValues();
  return { draft, judgement: judge(draft) };
}
