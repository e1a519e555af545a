import { useCallback, useSyncExternalStore } from "react";
import { isTyped } from "./isTyped";
import type { ContactForm } from "./useContactForm";

/** Whether anything is typed that would be lost. It also changes with what stands in the form from the start. */
export function useIsTyped({ methods, asked }: ContactForm): boolean {
  const { subscribe, getValues } = methods;
  const listen = useCallback(
    (listener: () => void) => subscribe({ formState: { values: true }, callback: listener }),
    [subscribe],
  );
  const look = () => isTyped(asked, getValues());
  return useSyncExternalStore(listen, look, look);
}
