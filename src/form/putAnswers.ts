import type { FieldPath, FieldPathValue } from "react-hook-form";
import type { Draft } from "../contact/Draft";
import type { Field } from "../contact/Field";
import type { ListDraft } from "../contact/Kinds";
import { isSameDraft } from "../fields/isSameDraft";
import { kindOf } from "../fields/registry";
import { startOf } from "../fields/startOf";
import { valueAt } from "../fields/valueAt";
import { addTags } from "../ui/tags";
import type { ContactForm } from "./useContactForm";

/** What a person would have typed, by the name of its field. */
export type PutAnswer = { name: string; text: string };

/** What was put into a field, and what stood there before. */
export type Put = { field: Field; before: unknown; after: unknown };

/** Puts texts into their fields as if they had been typed there. Tags join those that are there. Judges nothing yet. */
export function putAnswers({ methods, asked }: ContactForm, answers: readonly PutAnswer[]): readonly Put[] {
  const draft = methods.getValues();
  const puts = asked.fields.flatMap((field) => {
    const answer = answers.find(({ name }) => name === field.name);
    if (!answer) return [];
    const before = valueAt(draft, field) ?? kindOf(field).empty;
    return [{ field, before, after: draftOf(field, answer.text, before) }];
  });
  for (const { field, after } of puts) put(methods, field, after);
  if (methods.formState.errors.root) methods.clearErrors("root");
  return puts;
}

/** Judges fields as if each had been left. Gives the name of the first that is wrong. */
export async function judgePuts({ methods }: ContactForm, puts: readonly Put[]): Promise<string | undefined> {
  const names = puts.map(({ field }) => pathOf(field));
  await methods.trigger(names);
  return names.find((name) => methods.getFieldState(name).error);
}

/** Puts back what stood there before. What was changed since stays: somebody typed it. */
export function takeBack({ methods }: ContactForm, puts: readonly Put[]): void {
  for (const { field, before } of puts.filter((each) => isHeld(methods.getValues(), each))) {
    put(methods, field, before);
    methods.clearErrors(pathOf(field));
  }
}

/** Whether a field still holds what was put there. */
export function isHeld(draft: Draft, { field, after }: Put): boolean {
  return isSameDraft(valueAt(draft, field), after);
}

function draftOf(field: Field, text: string, before: unknown): unknown {
  if (field.kind !== "tags") return startOf({ ...field, start: text });
  // The control of tags holds a list.
  const { tags, typing } = before as ListDraft;
  return { tags: addTags(tags, text), typing };
}

function put(methods: ContactForm["methods"], field: Field, value: unknown): void {
  const name = pathOf(field);
  // Its kind made what is put there.
  methods.setValue(name, value as FieldPathValue<Draft, typeof name>, {
    shouldDirty: true,
    shouldTouch: true,
  });
}

/** A field's name is the path of its answer in the draft. */
function pathOf(field: Field): FieldPath<Draft> {
  return field.name as FieldPath<Draft>;
}
