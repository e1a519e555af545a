import { expect, test } from "vitest";
import { hiddenCharacter } from "./hiddenCharacter";

test.each([
  ["a\u0001b", { kind: "control", code: "U+0001", before: "a" }],
  ["\u0000", { kind: "control", code: "U+0000", before: "" }],
  ["Ada Lovelace of London\u007f", { kind: "control", code: "U+007F", before: "ce of London" }],
  ["x\u0085", { kind: "control", code: "U+0085", before: "x" }],
  ["Ada\tLovelace", { kind: "tab", code: "U+0009", before: "Ada" }],
  ["a\nb", { kind: "control", code: "U+000A", before: "a" }],
  ["👩‍👩‍👧\ud83d", { kind: "half", code: "U+D83D", before: "👩‍👩‍👧" }],
  ["\udc00b", { kind: "half", code: "U+DC00", before: "" }],
])("finds in %j %j", (text, found) => {
  expect(hiddenCharacter(text)).toEqual(found);
});

test.each([
  "Zoë",
  "👩\u200d👩\u200d👧",
  "می\u200cخواهم",
  "\u202etest\u202c",
  "a\u200bb\ufeffc\u2028d",
  "\u{10ffff}",
])("finds nothing in %j", (text) => {
  expect(hiddenCharacter(text)).toBeUndefined();
});

test("text of several lines may have line ends and tabs, and nothing else of the kind", () => {
  expect(hiddenCharacter("one\r\n\ttwo\n", true)).toBeUndefined();
  expect(hiddenCharacter("one\n\u000btwo", true)).toEqual({ kind: "control", code: "U+000B", before: "one" });
});
