import { useEffect, useEffectEvent, useRef } from "react";
import type { FieldPath } from "react-hook-form";
import type { Draft } from "../contact/Draft";
import { questionsOf } from "../contact/questionsOf";
import type { ContactForm } from "./useContactForm";

// Of no field, but react-hook-form keeps it beside them.
const someone = "root.someone" as FieldPath<Draft>;

/** In another language, what is wrong is said anew. */
export function useRejudge({ methods, asked, surroundings }: ContactForm): void {
  const { words } = surroundings;
  const said = useRef(words);
  const sayAgain = useEffectEvent(() => {
    const { getValues, getFieldState, trigger, setError } = methods;
    const wrong = questionsOf(asked, getValues())
      // A field's name is the path of its answer in the draft.
      .map(({ name }) => name as FieldPath<Draft>)
      .filter((name) => getFieldState(name).error?.type === "kind");
    if (wrong.length > 0) void trigger(wrong);
    if (getFieldState(someone).error) setError(someone, { message: words.summary.someone });
  });
  useEffect(() => {
    if (said.current === words) return;
    said.current = words;
    sayAgain();
  }, [words]);
}
