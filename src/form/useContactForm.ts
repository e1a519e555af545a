import { useMemo, useState } from "react";
import { type FieldErrors, type Resolver, set, type UseFormReturn, useForm } from "react-hook-form";
import type { CreateContactBody } from "../contact/CreateContactBody";
import type { Draft } from "../contact/Draft";
import { toBody } from "../contact/toBody";
import { emptyDraft } from "../fields/emptyDraft";
import { createJudge, fetchNeeds, type Judgement, type Surroundings } from "../fields/judge";

/** The draft, what judges it, and what it is judged by. */
export type ContactForm = {
  methods: UseFormReturn<Draft, unknown, CreateContactBody>;
  /** Judges a draft as it is now, by what is loaded now. */
  judge: (draft: Draft) => Judgement;
  surroundings: Surroundings;
};

/** Holds a contact while it is typed. Nothing is judged by itself: `FormField` and sending ask for it. */
export function useContactForm(surroundings: Surroundings, locationId: string): ContactForm {
  const [memory] = useState(createJudge);
  const judge = useMemo(() => (draft: Draft) => memory(draft, surroundings), [memory, surroundings]);
  const resolver = useMemo(() => resolverOf(judge, locationId), [judge, locationId]);
  const [defaultValues] = useState(emptyDraft);
  const methods = useForm<Draft, unknown, CreateContactBody>({
    defaultValues,
    resolver,
    mode: "onSubmit",
    reValidateMode: "onSubmit",
    shouldFocusError: false,
  });
  return useMemo(() => ({ methods, judge, surroundings }), [methods, judge, surroundings]);
}

function resolverOf(
  judge: (draft: Draft) => Judgement,
  locationId: string,
): Resolver<Draft, unknown, CreateContactBody> {
  return async (draft) => {
    // Where something cannot be fetched, its kind says so in a sentence.
    await fetchNeeds(draft).catch(() => undefined);
    const { answers, issues } = judge(draft);
    if (issues.length === 0) return { values: toBody(answers, locationId), errors: {} };
    const errors: FieldErrors<Draft> = {};
    for (const { field, message } of issues) set(errors, field.name, { type: "kind", message });
    return { values: {}, errors };
  };
}
