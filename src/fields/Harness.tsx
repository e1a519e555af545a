import { Suspense, useState } from "react";
import type { Field } from "../contact/Field";
import { en } from "../words/en";
import { enLater } from "../words/enLater";
import { WordsProvider } from "../words/WordsContext";
import { dataTypes } from "./dataTypes";
import type { Context } from "./Kind";
import { hintOf, labelOf } from "./labelOf";
import { kindOf } from "./registry";

// Those of custom fields are tested as the others are.
await dataTypes.load();

/** For tests: what the kinds know, at a moment and a place that stay. */
export const testContext: Context = {
  words: en,
  locale: "en-US",
  today: "2026-11-23",
  now: () => Date.UTC(2026, 10, 23, 12),
  country: undefined,
  currency: undefined,
  lists: { people: { state: "asking" }, tags: { state: "asking" }, timeZones: { state: "asking" } },
  laterWords: enLater,
  everyChannel: false,
};

type Props = { field: Field; context?: Context; draft?: unknown; onAnswer?(answer: unknown): void };

/** For tests: one field, judged when it is left. */
export function Harness({ field, context = testContext, draft, onAnswer }: Props) {
  const kind = kindOf(field);
  const [value, setValue] = useState<unknown>(draft ?? kind.empty);
  const [error, setError] = useState<string>();

  async function judge() {
    await kind.needs?.load();
    // The value was made by this very kind.
    const result = kind.schema(field, context).safeParse(value as never);
    setError(result.success ? undefined : result.error.issues[0]?.message);
    onAnswer?.(result.success ? result.data : undefined);
  }

  return (
    <WordsProvider words={en} locale={context.locale}>
      <Suspense>
        <kind.Editor
          field={field}
          label={labelOf(field, en)}
          hint={hintOf(field, en)}
          error={error}
          value={value as never}
          onChange={setValue}
          onBlur={() => void judge()}
          context={context}
        />
        <button type="button" onClick={() => void judge()}>
          Elsewhere
        </button>
      </Suspense>
    </WordsProvider>
  );
}
