import { useWatch } from "react-hook-form";
import { isHeld, type Put } from "./putAnswers";
import type { ContactForm } from "./useContactForm";

/** Whether any field still holds what was put there. */
export function useAnyHeld({ methods }: ContactForm, puts: readonly Put[]): boolean {
  return useWatch({
    control: methods.control,
    compute: (draft) => puts.some((put) => isHeld(draft, put)),
  });
}
