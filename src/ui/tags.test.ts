import { describe, expect, test } from "vitest";
import { addTags, splitTags } from "./tags";

describe("splitTags", () => {
  test.each([
    ["one", ["one"]],
    ["one,two", ["one", "two"]],
    ["one; two\nthree\r\nfour\rfive", ["one", "two", "three", "four", "five"]],
    ["  new   patient  ", ["new   patient"]],
    [" , ;\n ", []],
    ["", []],
    ["l'été 2024", ["l'été 2024"]],
    ["a\tb", ["a\tb"]],
    ["東京、大阪，京都；奈良", ["東京", "大阪", "京都", "奈良"]],
    ["دبي، قطر", ["دبي", "قطر"]],
  ])("reads %j as %j", (text, tags) => {
    expect(splitTags(text)).toEqual(tags);
  });
});

describe("addTags", () => {
  test("puts new tags after the ones that are there", () => {
    expect(addTags(["a"], "b, c")).toEqual(["a", "b", "c"]);
  });

  test("keeps the first spelling of a tag, case ignored", () => {
    expect(addTags(["New Patient"], "new patient, VIP, vip")).toEqual(["New Patient", "VIP"]);
  });

  test("takes a letter with an accent and the same letter in two parts for one", () => {
    expect(addTags(["caf\u00e9"], "cafe\u0301")).toEqual(["caf\u00e9"]);
  });

  test("adds nothing for a blank text", () => {
    expect(addTags(["a"], " , ")).toEqual(["a"]);
  });

  test("leaves the tags that were given as they were", () => {
    const tags = Object.freeze(["a"]);
    addTags(tags, "b");
    expect(tags).toEqual(["a"]);
  });
});
