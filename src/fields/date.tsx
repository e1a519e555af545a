import { type Day, readDate, yearsBetween } from "../contact/readDate";
import { DateInput } from "../ui/DateInput";
import type { Words } from "../words/en";
import { FieldFrame } from "./FieldFrame";
import type { Context, EditorProps, Kind } from "./Kind";
import { reading, Wrong } from "./reading";

const longAgo = 120;

/** A day, typed in any of HighLevel's eight forms or picked, and sent as `YYYY-MM-DD`. */
export const date: Kind<"date"> = {
  empty: "",
  schema: (field, { words, today }) =>
    reading((draft: string) => {
      if (draft.trim() === "") return undefined;
      const result = readDate(draft);
      if (!result.ok) return new Wrong(whatIsWrong(result, words));
      if (field.past && result.iso > today) return new Wrong(words.date.future);
      return result.iso;
    }),
  Editor: DateEditor,
};

function DateEditor({ value, onChange, onBlur, ...frame }: EditorProps<string>) {
  const { field, context } = frame;
  const { words, today } = context;
  const result = readDate(value);
  const years = result.ok && field.past && result.iso <= today ? yearsBetween(result.iso, today) : undefined;
  return (
    <FieldFrame
      {...frame}
      note={result.ok ? inLongWords(result.day, years, context) : undefined}
      warning={years !== undefined && years > longAgo ? words.date.tooOld : frame.warning}
    >
      {(control) => (
        <DateInput
          control={control}
          value={value}
          onChange={onChange}
          onBlur={onBlur}
          words={words.date}
          placeholder={field.placeholder}
          max={field.past ? today : undefined}
          picked={result.ok ? result.iso : undefined}
        />
      )}
    </FieldFrame>
  );
}

function inLongWords(day: Day, years: number | undefined, { words }: Context): string {
  const long = new Intl.DateTimeFormat(longDates(words.language), { dateStyle: "long", timeZone: "UTC" });
  const date = long.format(utc(day));
  return years === undefined ? date : words.date.age(date, years);
}

/** "25 September 1990" leaves no doubt which number is the day, in every English. */
function longDates(language: string): string {
  return language === "en" ? "en-GB" : language;
}

function whatIsWrong(
  result: { why: "form" | "year" | "month" | "day"; month?: number; year?: number; day?: number },
  words: Words,
): string {
  const { why, month = 1, year = 2000, day = 0 } = result;
  if (why === "form" || why === "year") return words.date[why];
  if (why === "month") return words.date.month(month);
  const name = new Intl.DateTimeFormat(words.language, { month: "long", year: "numeric", timeZone: "UTC" });
  return words.date.day(name.format(utc({ year, month, day: 1 })), day);
}

function utc({ year, month, day }: Day): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}
