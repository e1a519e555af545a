import { isSomeone } from "../contact/isSomeone";
import type { ContactForm, Submission } from "./useContactForm";

/** Judges the whole contact. Gives what may be sent; else what is wrong stands in the form. */
export async function checkContact({ methods, surroundings }: ContactForm): Promise<Submission | undefined> {
  let submission: Submission | undefined;
  await methods.handleSubmit((valid) => {
    submission = valid;
  })();
  if (submission && !isSomeone(submission.body)) {
    methods.setError("root.someone", { message: surroundings.words.summary.someone });
    return undefined;
  }
  return submission;
}
