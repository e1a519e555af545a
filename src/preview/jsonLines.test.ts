import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonLines, tokensOf } from "./jsonLines";

test("they are exactly the JSON, and so are their parts, whatever is in it", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const lines = jsonLines(value).map(({ text }) => text);
      expect(lines.join("\n")).toBe(JSON.stringify(value, null, 2));
      for (const line of lines)
        expect(
          tokensOf(line)
            .map(({ text }) => text)
            .join(""),
        ).toBe(line);
    }),
  );
});

test("what would not be seen is written out, and it is the same JSON", () => {
  const text = jsonLines({ name: "a\u202eb\u0085" }).map((line) => line.text);
  expect(text[1]).toBe('  "name": "a\\u202eb\\u0085"');
  expect(JSON.parse(text.join("\n"))).toEqual({ name: "a\u202eb\u0085" });
});

test("tells keys, strings, numbers and marks apart", () => {
  const [, name, count] = jsonLines({ 'a"b': 'c: "d"', n: -1.5 }).map(({ text }) => tokensOf(text));
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

test("knows of each line what stands there, whatever the keys and the values look like", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      for (const { text, path } of jsonLines(value)) {
        if (!path) continue;
        const there = path.reduce<unknown>((part, key) => (part as { [key: string]: unknown })[key], value);
        const parts = JSON.stringify(there, null, 2).split("\n");
        const ends = [parts[0], parts.at(-1)].map((part = "") => part.trim());
        expect(
          ends.some((end) => text.replace(/,$/, "").endsWith(end)),
          text,
        ).toBe(true);
      }
    }),
  );
  expect(jsonLines({ a: [{ "b: {": 1 }, []] }).map(({ path }) => path?.join("/"))).toEqual([
    undefined,
    "a",
    "a/0",
    "a/0/b: {",
    "a/0",
    "a/1",
    "a",
    undefined,
  ]);
});
