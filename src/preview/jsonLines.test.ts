import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonLines } from "./jsonLines";

test("its parts are exactly the JSON, whatever is in it", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = jsonLines(value).map((line) => line.map((token) => token.text).join(""));
      expect(text.join("\n")).toBe(JSON.stringify(value, null, 2));
    }),
  );
});

test("what would not be seen is written out, and it is the same JSON", () => {
  const text = jsonLines({ name: "a\u202eb\u0085" }).map((line) => line.map((token) => token.text).join(""));
  expect(text[1]).toBe('  "name": "a\\u202eb\\u0085"');
  expect(JSON.parse(text.join("\n"))).toEqual({ name: "a\u202eb\u0085" });
});

test("tells keys, strings, numbers and marks apart", () => {
  const [, name, count] = jsonLines({ 'a"b': 'c: "d"', n: -1.5 });
  expect(name).toEqual([
    { text: "  ", kind: "punctuation" },
    { text: '"a\\"b"', kind: "key" },
    { text: ":", kind: "punctuation" },
    { text: " ", kind: "punctuation" },
    { text: '"c: \\"d\\""', kind: "string" },
    { text: ",", kind: "punctuation" },
  ]);
  expect(count?.find(({ kind }) => kind === "number")?.text).toBe("-1.5");
});
