import { findPhoneNumbersInText, isSupportedCountry } from "libphonenumber-js/min";
import { labelBefore } from "./labels";
import type { Piece } from "./Understood";

type Found = {
  /** A fax is found so that it is not taken for a phone. */
  kind: "phone" | "fax";
  text: string;
  certainty: Piece["certainty"];
  start: number;
  end: number;
};

/**
 * Phone numbers in one line, with the labels before them. Without a + a number is sure only where its country is known,
 * and where a label or its spaces tell it from an account's.
 * @param country two letters
 */
export function phonesIn(text: string, country: string | undefined): readonly Found[] {
  const defaultCountry = country && isSupportedCountry(country) ? country : undefined;
  const known = findPhoneNumbersInText(text, { defaultCountry }).map((hit) => ({
    start: hit.startsAt,
    end: hit.endsAt,
    text: hit.number.formatInternational(),
  }));
  // What the library finds valid nowhere may be meant as one all the same.
  const others = [...text.matchAll(/[+＋(]{0,2}\d[\d ().\-/]{5,22}\d/g)]
    .map((hit) => ({ start: hit.index, end: hit.index + hit[0].length, text: undefined }))
    .filter(({ start, end }) => known.every((hit) => end <= hit.start || start >= hit.end));
  return [...known, ...others].sort((a, b) => a.start - b.start).flatMap((hit) => judged(text, hit) ?? []);
}

function judged(
  text: string,
  hit: { start: number; end: number; text: string | undefined },
): Found | undefined {
  const written = text.slice(hit.start, hit.end);
  const before = labelBefore(text, hit.start);
  const start = before?.start ?? hit.start;
  const { end } = hit;
  if (before?.label === "fax") return { kind: "fax", text: written, certainty: "ask", start, end };
  const isLabelled = before?.label === "phone";
  const isWhole = hit.start === 0 && end === text.length;
  const hasPlus = /^[(+＋]{0,2}[+＋]/.test(written);
  const isMeant = hasPlus || isLabelled || (isWhole && isSpaced(written));
  // A number of the country without a space may be an account's.
  const isAsked = isWhole && hit.text !== undefined && !isDate(written);
  if (!isMeant && !isAsked) return undefined;
  return {
    kind: "phone",
    text: hit.text ?? written,
    certainty: isMeant && hit.text !== undefined ? "sure" : "ask",
    start: isLabelled ? start : hit.start,
    end,
  };
}

/** Whether it is written as phone numbers are, and not as codes and accounts. */
function isSpaced(written: string): boolean {
  const digits = written.replace(/\D/g, "").length;
  return digits >= 7 && digits <= 15 && /\d[ ().\-/]{1,3}\d/.test(written) && !isDate(written);
}

function isDate(written: string): boolean {
  return /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/.test(written);
}
