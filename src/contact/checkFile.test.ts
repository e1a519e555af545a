import { expect, test } from "vitest";
import { checkFile, endingOf, highLevelEndings } from "./checkFile";

const file = { name: "card.pdf", size: 7, lastModified: 1 };
const limits = { most: 2, endings: [] };

test.each(highLevelEndings)("takes a file that ends in %s", (ending) => {
  expect(checkFile({ ...file, name: `a.b.${ending.toUpperCase()}` }, [], limits)).toBeUndefined();
});

test.each(["card", "card.", "pdf", "card.exe", "card.mpg", "card.pdf.webp", "card.pdf "])(
  "HighLevel takes no %j",
  (name) => {
    const fault = { why: "ending", who: "highLevel", endings: highLevelEndings };
    expect(checkFile({ ...file, name }, [], limits)).toEqual(fault);
  },
);

test("a field that names endings takes no others", () => {
  const images = { most: 2, endings: ["png", "jpg"] };
  expect(checkFile(file, [], images)).toEqual({ why: "ending", who: "field", endings: ["png", "jpg"] });
  expect(checkFile({ ...file, name: "CARD.PNG" }, [], images)).toBeUndefined();
});

test.each([
  [0, { why: "empty" }],
  [1, undefined],
  [50_000_000, undefined],
  [50_000_001, { why: "large" }],
])("of %d bytes: %j", (size, fault) => {
  expect(checkFile({ ...file, size }, [], limits)).toEqual(fault);
});

test("the same file twice has the same name, size and time", () => {
  expect(checkFile(file, [file], limits)).toEqual({ why: "twice" });
  for (const other of [{ name: "b.pdf" }, { size: 8 }, { lastModified: 2 }]) {
    expect(checkFile({ ...file, ...other }, [file], limits)).toBeUndefined();
  }
});

test("there is no place for more than the field holds", () => {
  const others = [
    { ...file, name: "a.pdf" },
    { ...file, name: "b.pdf" },
  ];
  expect(checkFile(file, others.slice(1), limits)).toBeUndefined();
  expect(checkFile(file, others, limits)).toEqual({ why: "many", most: 2 });
});

test.each([
  ["a.PDF", "pdf"],
  ["archive.tar.gz", "gz"],
  [".txt", "txt"],
  ["a.", ""],
  ["a", ""],
])("the ending of %j is %j", (name, ending) => {
  expect(endingOf(name)).toBe(ending);
});
