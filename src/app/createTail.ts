import type { ContactForm } from "../form/useContactForm";

type Path = Parameters<ContactForm["methods"]["setValue"]>[0];

/**
 * What is typed into the text field that has the focus from now on. On a slow network a contact is got ready for a moment,
 * and whoever goes on typing means the next one.
 */
export function createTail({ methods }: ContactForm) {
  // The id of a text field is the path of its answer in the draft.
  const at = (document.activeElement?.id ?? "") as Path;
  const was: unknown = at && methods.getValues(at);
  let typed = "";
  return {
    /** Takes it out of the field. */
    cut(): void {
      const is: unknown = at && methods.getValues(at);
      if (typeof was !== "string" || typeof is !== "string" || !is.startsWith(was)) return;
      typed += is.slice(was.length);
      if (is !== was) methods.setValue(at, was);
    },
    putBack(): void {
      if (typed !== "") methods.setValue(at, `${was}${typed}`);
    },
    text: (): string => typed,
  };
}
