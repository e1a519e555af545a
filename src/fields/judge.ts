import { rowEntry } from "../contact/CustomFieldRow";
import { countryCodes } from "../contact/countries";
import type { Answers, Draft } from "../contact/Draft";
import type { Field } from "../contact/Field";
import { fieldsOf } from "../contact/fieldsOf";
import type { Context } from "./Kind";
import { labelOf } from "./labelOf";
import { kindOf } from "./registry";

/** What is wrong with a field, in a sentence for people. */
type Issue = { field: Field; message: string };

export type Judgement = { answers: Answers; issues: readonly Issue[] };

/** What a judge knows beyond the draft; `country` is the location's. */
export type Surroundings = Omit<Context, "everyChannel">;

export type Judge = (draft: Draft, surroundings: Surroundings) => Judgement;

type Verdict = { answer: unknown; message?: string };

type Memory = { key: string; draft: unknown; context: Context; verdict: Verdict };

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
  return (draft, surroundings) => {
    const next = contextOf(draft, surroundings);
    context = context && isSame(context, next) ? context : next;
    const issues: Issue[] = [];
    const answers: { [name: string]: unknown } = {};
    const inRows: { [name: string]: unknown } = {};
    for (const field of fieldsOf(draft)) {
      const { answer, message } = remembered(memories, field, valueAt(draft, field.name), context);
      if (message !== undefined) issues.push({ field, message });
      else if (answer !== undefined)
        (field.section === "customFields" ? inRows : answers)[field.name] = answer;
    }
    const customFields = draft.customFields.flatMap((row, index) => rowEntry(row, index, inRows) ?? []);
    // Each answer came from the schema of its field's kind.
    return { answers: { ...(answers as Omit<Answers, "customFields">), customFields }, issues };
  };
}

/** Fetches what the kinds of the answered fields need before they can judge. */
export async function fetchNeeds(draft: Draft): Promise<void> {
  const answered = fieldsOf(draft).filter(({ name, kind }) => valueAt(draft, name) !== kindOf(kind).empty);
  await Promise.all(answered.map(({ kind }) => kindOf(kind).needs?.load()));
}

function remembered(memories: Map<string, Memory>, field: Field, draft: unknown, context: Context): Verdict {
  const key = `${field.kind} ${field.required ?? false}`;
  const memory = memories.get(field.name);
  if (memory?.key === key && memory.draft === draft && memory.context === context) return memory.verdict;
  const verdict = judgeField(field, draft, context);
  const { needs } = kindOf(field.kind);
  // What was judged before all that is needed had arrived is judged again.
  if (!needs || needs.now()) memories.set(field.name, { key, draft, context, verdict });
  return verdict;
}

function judgeField(field: Field, draft: unknown, context: Context): Verdict {
  const { words } = context;
  const result = kindOf(field.kind).schema(field, context).safeParse(draft);
  if (!result.success)
    return { answer: undefined, message: result.error.issues[0]?.message ?? words.field.broken };
  if (result.data === undefined && field.required) {
    return { answer: undefined, message: words.field.missing(labelOf(field, words)) };
  }
  return { answer: result.data };
}

function valueAt(draft: Draft, name: string): unknown {
  return name
    .split(".")
    .reduce<unknown>((value, part) => (value as { [part: string]: unknown })?.[part], draft);
}

function isSame(a: Context, b: Context): boolean {
  return (Object.keys(a) as (keyof Context)[]).every((key) => a[key] === b[key]);
}
