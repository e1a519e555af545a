import { useMemo, useState } from "react";
import { type FieldErrors, type Resolver, set, type UseFormReturn, useForm } from "react-hook-form";
import type { Asked } from "../contact/Asked";
import type { CreateContactBody } from "../contact/CreateContactBody";
import type { Draft } from "../contact/Draft";
import type { Upload } from "../contact/PickedFile";
import { toBody } from "../contact/toBody";
import { createJudge, fetchNeeds, type Judgement, type Surroundings } from "../fields/judge";
import { startDraft } from "../fields/startDraft";
import { useRejudge } from "./useRejudge";
import { useStarts } from "./useStarts";

/** What is sent: the contact, and then its files. */
export type Submission = { body: CreateContactBody; uploads: readonly Upload[] };

/** The draft, what judges it, and what it is judged by. */
export type ContactForm = {
  methods: UseFormReturn<Draft, unknown, Submission>;
  /** Judges a draft as it is now, by what is loaded now. */
  judge: (draft: Draft) => Judgement;
  surroundings: Surroundings;
  asked: Asked;
};

/** Holds a contact while it is typed. Nothing is judged by itself: `FormField` and sending ask for it. */
export function useContactForm(surroundings: Surroundings, asked: Asked, locationId: string): ContactForm {
  const [memory] = useState(createJudge);
  const judge = useMemo(
    () => (draft: Draft) => memory(draft, asked, surroundings),
    [memory, asked, surroundings],
  );
  const resolver = useMemo(() => resolverOf(judge, asked, locationId), [judge, asked, locationId]);
  const [defaultValues] = useState(() => startDraft(asked.fields));
  const methods = useForm<Draft, unknown, Submission>({
    defaultValues,
    resolver,
    mode: "onSubmit",
    reValidateMode: "onSubmit",
    shouldFocusError: false,
  });
  useStarts(methods, asked);
  const form = useMemo(
    () => ({ methods, judge, surroundings, asked }),
    [methods, judge, surroundings, asked],
  );
  useRejudge(form);
  return form;
}

function resolverOf(
  judge: (draft: Draft) => Judgement,
  asked: Asked,
  locationId: string,
): Resolver<Draft, unknown, Submission> {
  return async (draft) => {
    // Where something cannot be fetched, its kind says so in a sentence.
    await fetchNeeds(draft, asked).catch(() => undefined);
    const { answers, uploads, issues } = judge(draft);
    if (issues.length === 0)
      return { values: { body: toBody(answers, locationId, asked.constants), uploads }, errors: {} };
    const errors: FieldErrors<Draft> = {};
    for (const { field, message } of issues) set(errors, field.name, { type: "kind", message });
    return { values: {} as Record<string, never>, errors };
  };
}
