import { expect, test } from "vitest";
import { askedOf } from "../contact/Asked";
import type { Field } from "../contact/Field";
import { dataTypes } from "../fields/dataTypes";
import { startDraft } from "../fields/startDraft";
import { en } from "../words/en";
import { strayAnswers } from "./strayAnswers";

const size: Field = {
  name: "ofLocation.id-1",
  key: "id-1",
  dataType: "TEXT",
  section: "customFields",
  label: "Shoe size",
  customFieldId: "1",
};
const draft = (changes: object) => ({ ...startDraft([]), ...changes });
await dataTypes.load();

test("what the form asks is no stray", () => {
  const typed = draft({ firstName: "Ada", ofLocation: { "id-1": "42" } });
  expect(strayAnswers(askedOf(undefined, [size]), typed, en)).toEqual([]);
});

test.each([
  ["text of a field that is gone", { "id-9": "42" }, [{ name: "id-9", label: undefined, text: "42" }]],
  [
    "a list where a text is asked by now",
    { "id-1": { tags: ["a", "b"], typing: "c" } },
    [{ name: "id-1", label: "Shoe size", text: "a, b, c" }],
  ],
  [
    "files where a text is asked by now",
    { "id-1": [{ uuid: "u", file: new File(["x"], "x.pdf") }] },
    [{ name: "id-1", label: "Shoe size", text: "x.pdf" }],
  ],
  ["a field that is gone and was left blank", { "id-9": "" }, []],
])("%s", (_, ofLocation, strays) => {
  expect(strayAnswers(askedOf(undefined, [size]), draft({ ofLocation }), en)).toEqual(strays);
});

test("a standard field that the office no longer asks is one, once it is filled in", () => {
  const asked = askedOf(
    { sections: [{ section: "identity", fields: [{ field: "email" }] }], constants: {} },
    [],
  );
  expect(strayAnswers(asked, draft({ email: "a@b.example" }), en)).toEqual([]);
  expect(strayAnswers(asked, draft({ city: "Rome" }), en)).toEqual([
    { name: "city", label: "City", text: "Rome" },
  ]);
});
