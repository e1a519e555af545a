import { numberMarks, readNumber } from "../contact/readNumber";
import type { Context, EditorProps, KindOf } from "./Kind";
import { laterWordsOf } from "./laterWordsOf";
import { money } from "./number";
import { TextAnswer } from "./TextAnswer";

/** An amount of the location's money: shown as money beneath, and sent as a bare number. */
export const amount: KindOf<string, number> = { ...money, Editor: AmountEditor };

function AmountEditor(props: EditorProps<string>) {
  return <TextAnswer {...props} inputMode="decimal" note={noteOf(props.value, props.context)} />;
}

function noteOf(value: string, context: Context): string | undefined {
  const { locale } = context;
  const result = readNumber(value, numberMarks(locale));
  if (!result.ok) return undefined;
  const sent = JSON.stringify(result.value);
  const shown = asMoney(result.value, context);
  if (sent === value.trim()) return shown;
  return shown === undefined
    ? laterWordsOf(context).number.sent(sent)
    : laterWordsOf(context).money.sent(shown, sent);
}

/** Nothing where the currency is not known: a mark that is a guess would be worse than none. */
function asMoney(value: number, { locale, currency }: Context): string | undefined {
  if (currency === undefined) return undefined;
  try {
    return new Intl.NumberFormat(locale, { style: "currency", currency, maximumFractionDigits: 20 }).format(
      value,
    );
  } catch {
    // What the location calls its currency is no code of one.
    return undefined;
  }
}
