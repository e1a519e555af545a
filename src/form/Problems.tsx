import { useFormState } from "react-hook-form";
import { isSomeoneKey } from "../contact/isSomeone";
import { questionsOf } from "../contact/questionsOf";
import { ErrorSummary } from "../ui/ErrorSummary";
import { useWords } from "../words/WordsContext";
import { useFormContext } from "./FormContext";
import { isRefused, messageAt } from "./messageAt";

/** After a send that failed: what is wrong with the contact, with links to the fields. */
export function Problems() {
  const { methods, asked } = useFormContext();
  const { errors, submitCount } = useFormState({ control: methods.control });
  const words = useWords();
  const fields = questionsOf(asked, methods.getValues()).flatMap(({ name }) => {
    const message = messageAt(errors, name);
    return message ? [{ id: name, text: message }] : [];
  });
  const someone = asked.fields.find(({ name }) => isSomeoneKey(name))?.name ?? "";
  const whole = Object.values(errors.root ?? {}).flatMap((problem) =>
    typeof problem === "object" && problem.message ? [{ id: someone, text: problem.message }] : [],
  );
  const items = [...whole, ...fields];
  // One that was sent while others were typed comes back with what HighLevel said of it.
  const isSent = submitCount > 0 || whole.length > 0 || fields.some(({ id }) => isRefused(errors, id));
  if (!isSent || items.length === 0) return null;
  return <ErrorSummary id="problems" title={words.summary.title} items={items} />;
}
