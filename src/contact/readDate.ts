import { latinDigits } from "./latinDigits";

/** A day of the calendar, without a clock or a zone. */
export type Day = { year: number; month: number; day: number };

export type DateReading =
  | { ok: true; day: Day; iso: string }
  | { ok: false; why: "form" | "year" | "month" | "day"; year?: number; month?: number; day?: number };

// HighLevel's eight forms: year first or month first, with one of - / . _ between. It has no day-first form.
const yearFirst = /^(\d{4})([-/._])(\d{1,2})\2(\d{1,2})$/;
const monthFirst = /^(\d{1,2})([-/._])(\d{1,2})\2(\d{4})$/;

/** Reads a date as HighLevel reads it. Never through a local `Date`: a zone could move the day. */
export function readDate(text: string): DateReading {
  const parts = partsOf(latinDigits(text.trim()));
  if (!parts) return { ok: false, why: "form" };
  const { year, month, day } = parts;
  if (year < 1000) return { ok: false, why: "year" };
  if (month < 1 || month > 12) return { ok: false, why: "month", month };
  if (day < 1 || day > daysIn(year, month)) return { ok: false, why: "day", year, month, day };
  return { ok: true, day: parts, iso: isoOf(parts) };
}

/** Full years from one day to another, both `YYYY-MM-DD`. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

function partsOf(text: string): Day | undefined {
  const [, year, , month, day] = yearFirst.exec(text) ?? [];
  if (year) return { year: Number(year), month: Number(month), day: Number(day) };
  const [, first, , second, last] = monthFirst.exec(text) ?? [];
  if (last) return { year: Number(last), month: Number(first), day: Number(second) };
  return undefined;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function isoOf({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
