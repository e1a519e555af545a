import { numberMarks, readNumber } from "../contact/readNumber";
import type { LaterWords } from "../words/enLater";
import type { EditorProps, Kind } from "./Kind";
import { laterWordsOf } from "./laterWordsOf";
import { reading, Wrong } from "./reading";
import { TextAnswer } from "./TextAnswer";

/** A number, typed as the user's locale writes it and sent as a JSON number. */
export const number: Kind<"number"> = numberKind((words) => words.number.wrong);

/** An amount of money: a number for people to whom it means one. */
export const money: Kind<"money"> = numberKind((words) => words.number.amount);

function numberKind(wrong: (words: LaterWords) => (example: string) => string) {
  return {
    empty: "",
    schema: (field, context) =>
      reading((draft: string) => {
        if (draft.trim() === "") return undefined;
        const result = readNumber(draft, numberMarks(context.locale));
        if (!result.ok && result.why === "digits") return new Wrong(laterWordsOf(context).number.digits);
        if (field.whole && !(result.ok && result.value >= 0 && Number.isInteger(result.value))) {
          return new Wrong(laterWordsOf(context).number.whole);
        }
        if (!result.ok) return new Wrong(wrong(laterWordsOf(context))(example(context.locale)));
        return result.value;
      }),
    Editor: NumberEditor,
  } satisfies Kind<"number">;
}

function NumberEditor(props: EditorProps<string>) {
  const { value, context } = props;
  const result = readNumber(value, numberMarks(context.locale));
  const sent = result.ok ? JSON.stringify(result.value) : undefined;
  const note =
    sent !== undefined && sent !== value.trim() ? laterWordsOf(context).number.sent(sent) : undefined;
  return <TextAnswer {...props} inputMode="decimal" note={note} />;
}

function example(locale: string): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 2, numberingSystem: "latn" }).format(1250.5);
}
