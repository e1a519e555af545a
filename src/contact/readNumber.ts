import { latinDigits } from "./latinDigits";

export type NumberReading = { ok: true; value: number } | { ok: false; why: "form" | "digits" };

/** The marks with which a locale writes numbers. */
export type NumberMarks = { group: string; decimal: string };

const spaces = /[\s\u00a0\u202f]/g;

/** What Arabic puts before a minus, so that it stands on the right side of it. */
const turning = /^[\u061c\u200e\u200f]+/;

/**
 * Reads a number as people of a locale write it: `1,250.50` or `1.250,50`. Where both marks stand, the last one is the
 * decimal mark whatever the locale. Refuses what a JSON number cannot hold to the last digit.
 */
export function readNumber(text: string, marks: NumberMarks): NumberReading {
  const plain = inLatin(text.trim(), marks).replace(/^\u2212/, "-");
  const decimal = decimalMark(plain, marks);
  const decimalText = withoutGroups(plain, decimal);
  if (decimalText === undefined) return { ok: false, why: "form" };
  const value = Number(decimalText);
  return isExact(value, decimalText) ? { ok: true, value } : { ok: false, why: "digits" };
}

/** Arabic digits and the marks among them, as the locale writes those of Latin digits. */
function inLatin(text: string, { group, decimal }: NumberMarks): string {
  return latinDigits(text.replace(turning, "")).replaceAll("\u066c", group).replaceAll("\u066b", decimal);
}

/** The marks of a locale among Latin digits, from `Intl`. */
export function numberMarks(locale: string): NumberMarks {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true, numberingSystem: "latn" }).formatToParts(
    1234567.5,
  );
  const find = (type: string) => parts.find((part) => part.type === type)?.value;
  return { group: find("group") ?? ",", decimal: find("decimal") ?? "." };
}

function decimalMark(text: string, marks: NumberMarks): string {
  const comma = text.lastIndexOf(",");
  const point = text.lastIndexOf(".");
  if (comma >= 0 && point >= 0) return comma > point ? "," : ".";
  return marks.decimal;
}

/** `-1250.50`, or undefined where the text is no number. Groups are of three digits, or of two before the last (India). */
function withoutGroups(text: string, decimal: string): string | undefined {
  const [whole = "", fraction, ...more] = text.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  const [, sign = "", digits = ""] = /^([-+]?)(.*)$/.exec(whole.replace(spaces, " ")) ?? [];
  const group = [",", ".", "'", "’", " "].find((mark) => mark !== decimal && digits.includes(mark));
  const parts = group ? digits.split(group) : [digits];
  const [first = "", ...rest] = parts;
  const last = rest.at(-1);
  if (!/^\d*$/.test(first) || (first === "" && (rest.length > 0 || fraction === undefined))) return undefined;
  if (last !== undefined) {
    if (!/^\d{1,3}$/.test(first) || !/^\d{3}$/.test(last)) return undefined;
    if (!rest.slice(0, -1).every((part) => /^\d{2,3}$/.test(part))) return undefined;
  }
  return `${sign === "-" ? "-" : ""}${parts.join("") || "0"}${fraction === undefined ? "" : `.${fraction}`}`;
}

function isExact(value: number, text: string): boolean {
  return Number.isFinite(value) && significant(String(value)) === significant(text);
}

/** The digits that count and where they stand, whatever the notation: `12e-1` for `1.20`, `1e-7` for `0.0000001`. */
function significant(text: string): string {
  const [, whole = "", fraction = "", exponent = "0"] = /^-?(\d*)(?:\.(\d*))?(?:e(.+))?$/.exec(text) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const kept = withoutZeros(digits);
  if (kept === "") return "0";
  return `${kept}e${Number(exponent) - fraction.length + digits.length - kept.length}`;
}

/** Without those at its end. An expression would try each zero of a long row anew. */
function withoutZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === "0") end -= 1;
  return digits.slice(0, end);
}
