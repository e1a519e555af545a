import type { AnsweredHeaders } from "../contact/Answered";
import { useLaterWords, useLocale } from "../words/WordsContext";
import styles from "./Answer.module.css";

/** How much may still be asked, as far as the answer said. */
export function Limits({ headers }: { headers: AnsweredHeaders }) {
  const say = useLaterWords().answer;
  const locale = useLocale();
  const { max, remaining, dailyMax, dailyRemaining, retryAfter } = headers;
  const count = (number: number) => new Intl.NumberFormat(locale).format(number);
  const seconds = new Intl.NumberFormat(locale, { style: "unit", unit: "second", unitDisplay: "long" });
  const lines = [
    remaining !== undefined && max !== undefined && say.left(count(remaining), count(max)),
    dailyRemaining !== undefined &&
      dailyMax !== undefined &&
      say.leftToday(count(dailyRemaining), count(dailyMax)),
    retryAfter !== undefined && say.retry(seconds.format(retryAfter)),
  ].filter((line) => line !== false);
  if (lines.length === 0) return null;
  return (
    <ul className={styles.limits}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
