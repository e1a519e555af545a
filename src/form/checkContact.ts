import type { CreateContactBody } from "../contact/CreateContactBody";
import { isSomeone } from "../contact/isSomeone";
import type { ContactForm } from "./useContactForm";

/** Judges the whole contact. Gives what may be sent; else what is wrong stands in the form. */
export async function checkContact({
  methods,
  surroundings,
}: ContactForm): Promise<CreateContactBody | undefined> {
  let body: CreateContactBody | undefined;
  await methods.handleSubmit((valid) => {
    body = valid;
  })();
  if (body && !isSomeone(body)) {
    methods.setError("root.someone", { message: surroundings.words.summary.someone });
    return undefined;
  }
  return body;
}
