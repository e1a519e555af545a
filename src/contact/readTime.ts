import { latinDigits } from "./latinDigits";

export type TimeReading =
  | { ok: true; time: string }
  | { ok: false; why: "form" }
  /** `half`: the hour is in no half of a day, as in 13 pm. */
  | { ok: false; why: "hour" | "half"; hour: number }
  | { ok: false; why: "minute"; minute: number };

// 9, 9:30, 9.30, 930 and 0930, each perhaps with am, pm, a.m., p.m., a or p after it.
const form = /^(\d{1,2})(?:\s*[:.]\s*(\d{2})|(\d{2}))?\s*(?:([ap])\.?\s?(?:m\.?)?)?$/i;

/** Reads a time of day as people type it and gives it as `HH:mm`. Without am or pm it is one of 24 hours. */
export function readTime(text: string): TimeReading {
  const [found, hours, afterMark, together, half] = form.exec(latinDigits(text.trim())) ?? [];
  if (found === undefined) return { ok: false, why: "form" };
  const hour = Number(hours);
  const minute = Number(afterMark ?? together ?? 0);
  if (half && (hour < 1 || hour > 12)) return { ok: false, why: "half", hour };
  if (hour > 23) return { ok: false, why: "hour", hour };
  if (minute > 59) return { ok: false, why: "minute", minute };
  return { ok: true, time: `${twoDigits(half ? inDay(hour, half) : hour)}:${twoDigits(minute)}` };
}

/** 12 am is midnight, 12 pm is noon. */
function inDay(hour: number, half: string): number {
  return (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
}

function twoDigits(count: number): string {
  return String(count).padStart(2, "0");
}
