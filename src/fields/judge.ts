import type { Asked } from "../contact/Asked";
import type { CustomFieldEntry } from "../contact/CreateContactBody";
import { rowEntry } from "../contact/CustomFieldRow";
import { countryCodes } from "../contact/countries";
import type { Answers, Draft } from "../contact/Draft";
import type { Field } from "../contact/Field";
import { holdsToken } from "../contact/holdsToken";
import { openQuestions } from "../contact/openQuestions";
import type { PickedFile, Upload } from "../contact/PickedFile";
import { isSameDraft } from "./isSameDraft";
import type { Context } from "./Kind";
import { labelOf } from "./labelOf";
import { kindOf } from "./registry";
import { valueAt } from "./valueAt";

/** What is wrong with a field, in a sentence for people. */
type Issue = { field: Field; message: string };

export type Judgement = {
  answers: Answers;
  /** Files that go up after the contact exists, a field each. */
  uploads: readonly Upload[];
  issues: readonly Issue[];
};

/** What a judge knows beyond the draft; `country` is the location's. */
export type Surroundings = Omit<Context, "everyChannel">;

export type Judge = (draft: Draft, asked: Asked, surroundings: Surroundings) => Judgement;

type Verdict = { answer: unknown; message?: string };

type Memory = { field: Field; draft: unknown; context: Context; verdict: Verdict };

/** What the kinds know while a draft is judged: the address' country goes before the location's. */
export function contextOf(draft: Pick<Draft, "country" | "dnd">, surroundings: Surroundings): Context {
  const typed = draft.country.trim();
  const country = countryCodes.includes(typed) ? typed : surroundings.country;
  return { ...surroundings, country, everyChannel: draft.dnd };
}

/** A judge that looks again only at what has changed since it last looked. */
export function createJudge(): Judge {
  const memories = new Map<string, Memory>();
  let context: Context | undefined;
  return (draft, asked, surroundings) => {
    const next = contextOf(draft, surroundings);
    context = context && isSame(context, next) ? context : next;
    const issues: Issue[] = [];
    const answers: { [name: string]: unknown } = {};
    const entries: CustomFieldEntry[] = [];
    const uploads: Upload[] = [];
    const inRows: { [name: string]: unknown } = {};
    for (const field of openQuestions(asked, draft)) {
      const typed = valueAt(draft, field) ?? kindOf(field).empty;
      const { answer, message } = remembered(memories, field, typed, context);
      if (message !== undefined) issues.push({ field, message });
      else if (answer === undefined) continue;
      else if (field.customFieldId === undefined)
        (field.section === "customFields" ? inRows : answers)[field.name] = answer;
      else if (kindOf(field).uploads) uploads.push(uploadOf(field.customFieldId, field, answer, context));
      else entries.push(entryOf(field.customFieldId, answer));
    }
    entries.push(...draft.customFields.flatMap((row, index) => rowEntry(row, index, inRows) ?? []));
    // Each answer came from the schema of its field's kind.
    const standard = answers as Omit<Answers, "customFields">;
    return { answers: { ...standard, customFields: entries }, uploads, issues };
  };
}

/** Fetches what the kinds of the answered fields need before they can judge. */
export async function fetchNeeds(draft: Draft, asked: Asked): Promise<void> {
  const kinds = openQuestions(asked, draft)
    .filter((field) => isTouched(field, valueAt(draft, field)))
    .map(kindOf);
  await Promise.all(kinds.map(({ needs }) => needs?.load()));
}

function isTouched(field: Field, typed: unknown): boolean {
  return typed !== undefined && typed !== kindOf(field).empty;
}

function remembered(memories: Map<string, Memory>, field: Field, draft: unknown, context: Context): Verdict {
  const memory = memories.get(field.name);
  // Lists come as copies.
  if (
    memory &&
    memory.context === context &&
    isSameDraft(memory.draft, draft) &&
    isAlike(memory.field, field)
  )
    return memory.verdict;
  const verdict = judgeField(field, draft, context);
  const { needs } = kindOf(field);
  // What was judged before all that is needed had arrived is judged again.
  if (!needs || needs.now()) memories.set(field.name, { field, draft, context, verdict });
  return verdict;
}

/** Whether two fields of one name are judged alike; those of a row are made anew each time. */
function isAlike(a: Field, b: Field): boolean {
  return a === b || (a.dataType === undefined && a.kind === b.kind && a.required === b.required);
}

function judgeField(field: Field, draft: unknown, context: Context): Verdict {
  const { words } = context;
  if (holdsToken(typeof draft === "string" ? draft : JSON.stringify(draft)))
    return { answer: undefined, message: words.field.token };
  // The draft came from the kind's own control.
  const result = kindOf(field)
    .schema(field, context)
    .safeParse(draft as never);
  if (!result.success)
    return { answer: undefined, message: result.error.issues[0]?.message ?? words.field.broken };
  if (result.data === undefined && field.required) {
    return { answer: undefined, message: words.field.missing(labelOf(field, words)) };
  }
  return { answer: result.data };
}

function entryOf(id: string, answer: unknown): CustomFieldEntry {
  // The kinds of data types answer with what HighLevel takes for them.
  return { id, field_value: answer as CustomFieldEntry["field_value"] };
}

function uploadOf(customFieldId: string, field: Field, answer: unknown, { words }: Context): Upload {
  // Only kinds that upload come here, and they answer with files.
  return { customFieldId, label: labelOf(field, words), files: answer as PickedFile[] };
}

function isSame(a: Context, b: Context): boolean {
  return (Object.keys(a) as (keyof Context)[]).every((key) => a[key] === b[key]);
}
