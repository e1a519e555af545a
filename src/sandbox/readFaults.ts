import { anything, type Check, isJsonObject, must, oneOf, optional, shape, text, truth } from "./check";
import type { Fault } from "./Fault";

/** The longest delay, in ms: longer than anyone waits. */
const longestDelay = 600_000;

/**
 * Faults as the control takes them: one, or a list of them.
 * @returns the faults, or everything that is wrong with what came
 */
export function readFaults(value: unknown): Fault[] | { wrong: string[] } {
  const rows: unknown[] = Array.isArray(value) ? value : [value];
  const wrong = rows.flatMap((row, index) => [...fault(row, `fault ${index}`), ...contradiction(row, index)]);
  if (wrong.length > 0) return { wrong };
  return rows.map(asFault);
}

const isCount = (least: number, most: number) => (value: unknown) =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

const headers: Check = must((value) => {
  if (!isJsonObject(value) || !Object.values(value).every((each) => typeof each === "string")) return false;
  try {
    return Boolean(new Headers(value as Record<string, string>));
  } catch {
    return false;
  }
}, "must be header names with their values as strings");

const fault = shape({
  method: optional(text),
  path: optional(text),
  times: optional(must(isCount(1, 1_000_000), "must be a whole number from 1")),
  delayMs: optional(must(isCount(0, longestDelay), `must be a whole number from 0 to ${longestDelay}`)),
  afterBytes: optional(must(isCount(0, 1_000_000_000), "must be a whole number from 0")),
  first: optional(oneOf(["process"])),
  answer: optional(
    shape({
      status: must(isCount(200, 599), "must be a whole number from 200 to 599"),
      headers: optional(headers),
      body: anything,
    }),
  ),
  cut: optional(truth),
});

function contradiction(row: unknown, index: number): string[] {
  if (!isJsonObject(row)) return [];
  const { cut, answer, first, afterBytes } = row;
  return [
    ...(cut === true && answer !== undefined ? [`fault ${index} must either cut or answer`] : []),
    ...(first !== undefined && afterBytes !== undefined
      ? [`fault ${index} must either process first or read some bytes`]
      : []),
  ];
}

function asFault(row: unknown): Fault {
  // The shape has been checked above.
  const { answer, ...rest } = row as Partial<Fault>;
  return {
    times: 1,
    delayMs: 0,
    cut: false,
    ...rest,
    ...(answer && { answer: { ...answer, headers: answer.headers ?? {} } }),
  };
}
