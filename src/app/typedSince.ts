import type { ContactForm } from "../form/useContactForm";

type Path = Parameters<ContactForm["methods"]["setValue"]>[0];

/**
 * What is typed from now on into the text field that has the focus. On a slow network a contact is got ready for a moment,
 * and whoever goes on typing means the next one.
 */
export function typedSince({ methods }: ContactForm) {
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
    /** Puts it behind what stands in the field of this name; where that takes no text, in the one where it was typed. */
    putInto(name: string): void {
      if (typed === "") return;
      const to = typeof methods.getValues(name as Path) === "string" ? (name as Path) : at;
      methods.setValue(to, `${methods.getValues(to)}${typed}`);
    },
    at,
  };
}
