const yearFirst = /^(\d{4})([-/._])(\d{2})\2(\d{2})$/;
const monthFirst = /^(\d{2})([-/._])(\d{2})\2(\d{4})$/;

/**
 * A date in one of the eight forms that HighLevel documents, as `YYYY-MM-DD`; null for any other text
 * and for days that never were. There is no day-first form: 05/04/1990 is the fourth of May.
 */
export function readDate(written: unknown): string | null {
  if (typeof written !== "string") return null;
  const [, firstYear, , firstMonth, firstDay] = yearFirst.exec(written) ?? [];
  if (firstYear && firstMonth && firstDay) return real(firstYear, firstMonth, firstDay);
  const [, month, , day, year] = monthFirst.exec(written) ?? [];
  return year && month && day ? real(year, month, day) : null;
}

/** Counted out, because a Date would shift the day with the time zone. */
function real(year: string, month: string, day: string): string | null {
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const last = lengths[Number(month) - 1] ?? 0;
  return Number(day) >= 1 && Number(day) <= last ? `${year}-${month}-${day}` : null;
}
