import { bodyDifferences, type Difference } from "../../contact/bodyDifferences";
import type { Draft } from "../../contact/Draft";
import { isParts, type Parts } from "../../contact/Parts";
import { questionsOf } from "../../contact/questionsOf";
import { toBody } from "../../contact/toBody";
import { isSameDraft } from "../../fields/isSameDraft";
import { kindOf } from "../../fields/registry";
import { valueAt } from "../../fields/valueAt";
import type { Put } from "../../form/putAnswers";
import type { ContactForm } from "../../form/useContactForm";

/** What came of a body that was filled in. */
export type Filled = {
  /** The fields that hold something of it. */
  puts: readonly Put[];
  /** The names of those that are wrong, each of which says what. */
  wrong: readonly string[];
  /** What of the body is not sent, sent otherwise, or sent although it is not in it; but for what is wrong. */
  differences: readonly Difference[];
};

type Path = Parameters<ContactForm["methods"]["setValue"]>[0];

/** The fields of a draft in which something stands. */
export function putsOf({ asked }: ContactForm, draft: Draft): Put[] {
  return questionsOf(asked, draft).flatMap((field) => {
    const before: unknown = kindOf(field).empty;
    const after = valueAt(draft, field) ?? before;
    return isSameDraft(after, before) ? [] : [{ field, before, after }];
  });
}

/** Judges what was filled in as if each of its fields had been left, and holds what will be sent against the body. */
export async function judgeFilled(form: ContactForm, body: Parts, locationId: string): Promise<Filled> {
  const { methods, judge, asked } = form;
  const puts = putsOf(form, methods.getValues());
  const held = puts.map(({ field }) => field.name);
  // The name of a field is the path of its answer in the draft.
  await methods.trigger(held as Path[]);
  const draft = methods.getValues();
  const { answers, issues } = judge(draft);
  const wrong = issues.map(({ field }) => field.name).filter((name) => held.includes(name));
  const isWrong = ({ path }: Difference) =>
    issues.some(({ field }) => isAt(path, placeOf(field.name, draft)));
  const differences = bodyDifferences(
    { ...body, locationId: body.locationId ?? locationId },
    { ...toBody(answers, locationId, asked.constants) },
  );
  return { puts, wrong, differences: differences.filter((each) => !isWrong(each)) };

  /** Where in the body a field's answer would be; of a custom field where its entry was. */
  function placeOf(name: string, { customFields }: Draft): string {
    const [, row] = /^customFields\.(\d+)\./.exec(name) ?? [];
    const id =
      row === undefined
        ? asked.fields.find((field) => field.name === name)?.customFieldId
        : customFields[Number(row)]?.id;
    if (id === undefined) return name;
    const entries: unknown[] = [body.customFields ?? []].flat();
    const place = entries.findIndex((entry) => isParts(entry) && entry.id === id);
    return `customFields[${place}]`;
  }
}

function isAt(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}.`);
}
