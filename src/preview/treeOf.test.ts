import { expect, test } from "vitest";
import { treeOf } from "./treeOf";

const leaf = (kind: "string" | "number", text: string, name?: string) => ({
  ...(name !== undefined && { name }),
  kind,
  text,
  size: 0,
  inside: [],
});

test("each value has its place, with its name in an object and without one in an array", () => {
  expect(treeOf({ id: "c", tags: ["a", 1, null, true] }, 100)).toEqual({
    root: {
      kind: "object",
      size: 2,
      inside: [
        leaf("string", '"c"', "id"),
        {
          name: "tags",
          kind: "array",
          size: 4,
          inside: [
            leaf("string", '"a"'),
            leaf("number", "1"),
            leaf("number", "null"),
            leaf("number", "true"),
          ],
        },
      ],
    },
    leftOut: 0,
  });
});

test("a value by itself is a tree too, and so is nothing", () => {
  expect(treeOf("a", 9).root).toEqual(leaf("string", '"a"'));
  expect(treeOf({}, 9).root).toEqual({ kind: "object", size: 0, inside: [] });
});

test("what is more than may be shown is left out and counted", () => {
  const { root, leftOut } = treeOf({ list: [1, 2, 3, 4], last: 5 }, 4);
  expect(root.inside.map(({ name, size, inside }) => [name, size, inside.length])).toEqual([["list", 4, 2]]);
  expect(leftOut).toBe(3);
});

test("what is deeper than anything that HighLevel answers holds up nobody", () => {
  const deep = JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`);
  expect(treeOf(deep, 1_000_000).leftOut).toBe(1);
});

test("what would act on the page is written out, in names too", () => {
  expect(treeOf({ "\u202ea": "b\u0000" }, 9).root.inside).toEqual([leaf("string", '"b\\u0000"', "\\u202ea")]);
});
