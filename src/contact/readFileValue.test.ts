import { expect, test } from "vitest";
import { readFileValue } from "./readFileValue";

const uuid = "f31175d4-2b06-4fc6-b7bc-74cd814c68cb";
const meta = {
  fieldname: "1HeGizb13P0odwgOgKSs",
  originalname: "IMG.jpg",
  encoding: "7bit",
  mimetype: "image/jpeg",
  size: 1786611,
  uuid,
};
const file = { meta, url: "https://example.com/documents/download/w2M9", documentId: "w2M9" };

test("takes the object that HighLevel shows for a file", () => {
  expect(readFileValue(JSON.stringify({ [uuid]: file }))).toEqual({ ok: true, value: { [uuid]: file } });
});

test.each([
  ["{", "json", ""],
  ["[]", "shape", ""],
  ["null", "shape", ""],
  ["{}", "shape", ""],
  [JSON.stringify({ [uuid]: { ...file, url: "no address" } }), "shape", `${uuid}.url`],
  [JSON.stringify({ [uuid]: { ...file, meta: { ...meta, size: "1" } } }), "shape", `${uuid}.meta.size`],
  [JSON.stringify({ [uuid]: { ...file, meta: { ...meta, colour: "red" } } }), "shape", `${uuid}.meta.colour`],
  [JSON.stringify({ [uuid]: { ...file, documentId: undefined } }), "shape", `${uuid}.documentId`],
])("refuses %s and says where", (text, why, where) => {
  expect(readFileValue(text)).toEqual({ ok: false, why, where });
});
