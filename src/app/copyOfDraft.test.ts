import { expect, test } from "vitest";
import { standardFields } from "../contact/standardFields";
import { startDraft } from "../fields/startDraft";
import { readCopy, writeCopy } from "./copyOfDraft";

test("a copy comes back as it was, with the names of the files that are no part of it", () => {
  const draft = {
    ...startDraft(standardFields),
    firstName: 'Zoë "Z" 👩‍👩‍👧',
    ofLocation: { "id-1": [{ uuid: "u", file: new File(["x"], "x.pdf") }], "id-2": "kept" },
  };
  expect(readCopy(writeCopy(draft))).toEqual({
    draft: { ...draft, ofLocation: { "id-1": [], "id-2": "kept" } },
    files: ["x.pdf"],
  });
});

test.each([
  "",
  "no JSON",
  "null",
  "[]",
  '{"draft":{}}',
  '{"format":"contact-desk-entry","version":2,"draft":{}}',
  '{"format":"contact-desk-entry","version":1,"draft":"Ada"}',
])("%j is no copy", (text) => {
  expect(readCopy(text)).toBeUndefined();
});

test("an entry as a newer page kept it can be opened there", () => {
  const text = '{"content":{"draft":{"firstName":"Ada"}},"files":[{"key":"k","name":"a.pdf"}]}';
  expect(readCopy(text)).toEqual({ draft: { firstName: "Ada" }, files: ["a.pdf"] });
});

test("names that are none are left out", () => {
  const text = '{"format":"contact-desk-entry","version":1,"files":["a.pdf",7],"draft":{}}';
  expect(readCopy(text)).toEqual({ draft: {}, files: ["a.pdf"] });
});
