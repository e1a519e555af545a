import type { Draft } from "../contact/Draft";
import { startDraft } from "../fields/startDraft";
import type { ContactForm } from "../form/useContactForm";
import type { Pins } from "./createPins";

/** With what the form begins anew: what is pinned, what the office wants to stand there, and blanks. */
export function freshDraft({ methods, asked }: ContactForm, pins: Pins | undefined): Draft {
  // The form begins with whole drafts only.
  const begun = methods.formState.defaultValues as Draft;
  return startDraft((pins?.take(asked, methods.getValues(), begun) ?? asked).fields);
}
