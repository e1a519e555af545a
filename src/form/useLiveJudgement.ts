import { useSyncExternalStore } from "react";
import { useWatch } from "react-hook-form";
import type { Judgement } from "../fields/judge";
import { needsStore } from "../fields/needsStore";
import type { ContactForm } from "./useContactForm";

/** The draft judged as it is typed. Who uses this renders at every keystroke. */
export function useLiveJudgement({ methods, judge }: ContactForm): Judgement {
  useWatch({ control: methods.control });
  // What was judged before its kind had all it needs is judged again when that arrives.
  useSyncExternalStore(needsStore.subscribe, needsStore.version, needsStore.version);
  return judge(methods.getValues());
}
