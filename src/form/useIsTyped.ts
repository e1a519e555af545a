import { useFormState } from "react-hook-form";
import type { ContactForm } from "./useContactForm";

/** Whether anything is typed that would be lost. */
export function useIsTyped({ methods }: ContactForm): boolean {
  return useFormState({ control: methods.control }).isDirty;
}
