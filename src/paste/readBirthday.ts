import { readDate } from "../contact/readDate";

/**
 * The days that a date can be, as `YYYY-MM-DD`: one where it leaves no doubt, two where day and month could be the other
 * way round, none where it is no date.
 */
export function readBirthday(text: string): readonly string[] {
  const [, compact] = /^(\d{8})$/.exec(text) ?? [];
  if (compact) return daysOf(`${compact.slice(0, 4)}-${compact.slice(4, 6)}-${compact.slice(6)}`);
  const [, year, month, date] = /^(\d{4})年 ?(\d{1,2})月 ?(\d{1,2})日$/.exec(text) ?? [];
  if (year) return daysOf(`${year}-${month}-${date}`);
  const [, first, mark, second, last] = /^(\d{1,2})([-/.]) ?(\d{1,2})[-/.] ?(\d{4})$/.exec(text) ?? [];
  if (!last) return daysOf(text);
  const dayFirst = daysOf(`${last}-${second}-${first}`);
  // Nobody writes the month first with dots.
  return mark === "." ? dayFirst : [...new Set([...dayFirst, ...daysOf(`${last}-${first}-${second}`)])];
}

function daysOf(text: string): string[] {
  const reading = readDate(text);
  return reading.ok ? [reading.iso] : [];
}
