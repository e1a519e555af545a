import { expect, test } from "vitest";
import { customFieldValue } from "./customFieldValue";
import { harbourStreetClinic } from "./harbourStreetClinic";
import type { CustomField, DataType } from "./PracticeLocation";

const uuid = "f31175d4-2b06-4fc6-b7bc-74cd814c68cb";
const file = {
  meta: {
    fieldname: "a",
    originalname: "b.pdf",
    encoding: "7bit",
    mimetype: "application/pdf",
    size: 9,
    uuid,
  },
  url: "https://services.leadconnectorhq.com/documents/download/w2M9",
  documentId: "w2M9",
};
const files = { [uuid]: file };

const stored: [DataType, unknown][] = [
  ["TEXT", "Ann"],
  ["LARGE_TEXT", "one\ntwo"],
  ["PHONE", "+12075550142"],
  ["EMAIL", "a@b.co"],
  ["URL", "https://example.org"],
  ["NUMERICAL", 4],
  ["FLOAT", 1.72],
  ["MONETORY", 100.5],
  ["SINGLE_OPTIONS", "Cigna"],
  ["SINGLE_OPTIONS", "cigna"],
  ["RADIO", "A friend"],
  ["RADIO", "A custom answer"],
  ["CHECKBOX", ["Treatment", "Research"]],
  ["MULTIPLE_OPTIONS", ["latex"]],
  ["MULTIPLE_OPTIONS", ["Latex"]],
  ["DATE", "2026-02-28"],
  ["TIME", "23:59"],
  ["FILE_UPLOAD", files],
  ["SIGNATURE", files],
  ["COLOUR", "green"],
];

test.each(stored)("%s keeps %j", (dataType, value) => {
  expect(customFieldValue(fieldOf(dataType), value)).toEqual({ kind: "stored", value });
});

const dropped: [DataType, unknown][] = [
  ["SINGLE_OPTIONS", "CIGNA"],
  ["SINGLE_OPTIONS", ""],
  ["CHECKBOX", ["Nothing on the list"]],
  ["CHECKBOX", []],
  ["MULTIPLE_OPTIONS", ["dust"]],
  ["TEXTBOX_LIST", ["Ann", "Ben"]],
  ["TEXTBOX_LIST", 5],
  ["TEXT", undefined],
];

test.each(dropped)("%s drops %j without a word", (dataType, value) => {
  expect(customFieldValue(fieldOf(dataType), value)).toEqual({ kind: "dropped" });
});

const invalid: [DataType, unknown][] = [
  ["TEXT", 5],
  ["TEXT", null],
  ["LARGE_TEXT", ["a"]],
  ["PHONE", 12075550142],
  ["EMAIL", {}],
  ["URL", true],
  ["NUMERICAL", "4"],
  ["NUMERICAL", Number.POSITIVE_INFINITY],
  ["FLOAT", "1.72"],
  ["MONETORY", { currency: "USD", value: 100 }],
  ["SINGLE_OPTIONS", ["Cigna"]],
  ["RADIO", 1],
  ["CHECKBOX", "Treatment"],
  ["MULTIPLE_OPTIONS", [1]],
  ["DATE", "02/28/2026"],
  ["DATE", "2026-02-29"],
  ["TIME", "24:00"],
  ["TIME", "9:30"],
  ["FILE_UPLOAD", "https://example.org/a.pdf"],
  ["FILE_UPLOAD", {}],
  ["FILE_UPLOAD", { "not-a-uuid": file }],
  ["FILE_UPLOAD", { [uuid]: { ...file, meta: {} } }],
  ["SIGNATURE", [file]],
  ["COLOUR", 7],
];

test.each(invalid)("%s refuses %j", (dataType, value) => {
  expect(customFieldValue(fieldOf(dataType), value)).toEqual({ kind: "invalid" });
});

test("of several options only those on the list are kept", () => {
  expect(customFieldValue(fieldOf("CHECKBOX"), ["Research", "Nonsense"])).toEqual({
    kind: "stored",
    value: ["Research"],
  });
});

test("a file keeps its documented properties only", () => {
  const value = { [uuid]: { ...file, extra: 1, meta: { ...file.meta, extra: 2 } } };
  expect(customFieldValue(fieldOf("FILE_UPLOAD"), value)).toEqual({ kind: "stored", value: files });
});

test.each(["", "text", 100, 100.5, [["a", "b"]].flat(), [], files].map((value) => [value]))(
  "a field that the location does not have keeps %j",
  (value) => {
    expect(customFieldValue(undefined, value)).toEqual({ kind: "stored", value });
  },
);

test.each([null, true, {}, [1], [["a"]], { a: "b" }, Number.POSITIVE_INFINITY].map((value) => [value]))(
  "a field that the location does not have refuses %j",
  (value) => {
    expect(customFieldValue(undefined, value)).toEqual({ kind: "invalid" });
  },
);

function fieldOf(dataType: DataType): CustomField {
  const field = harbourStreetClinic.customFields.find((each) => each.dataType === dataType);
  if (!field) throw new Error(`no practice field of ${dataType}`);
  return field;
}
