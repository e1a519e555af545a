import { useWatch } from "react-hook-form";
import { isTyped } from "./isTyped";
import type { ContactForm } from "./useContactForm";

/** Whether anything is typed that would be lost. */
export function useIsTyped({ methods, asked }: ContactForm): boolean {
  return useWatch({ control: methods.control, compute: (draft) => isTyped(asked, draft) });
}
