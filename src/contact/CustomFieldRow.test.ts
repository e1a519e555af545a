import { expect, test } from "vitest";
import { type CustomFieldRow, emptyRow, rowEntry, rowFields } from "./CustomFieldRow";

const made = "00000000-0000-4000-8000-000000000000";
const row = (change: Partial<CustomFieldRow>): CustomFieldRow => ({ ...emptyRow(made), ...change });

test("asks for nothing in a row that is blank", () => {
  expect(rowFields(row({}), 0).filter(({ required }) => required)).toEqual([]);
});

test.each([
  row({ text: "x" }),
  row({ key: "x" }),
  row({ kind: "checkboxList", list: { tags: ["x"], typing: "" } }),
  row({ kind: "multipleOptions", list: { tags: [], typing: "x" } }),
  row({ kind: "file", file: { ...emptyRow(made).file, url: "x" } }),
])("wants to know which field it is once a row has something in it", (begun) => {
  expect(rowFields(begun, 2)[0]).toMatchObject({ name: "customFields.2.id", required: true });
});

test("asks for the value in the shape of its kind", () => {
  const value = (kind: CustomFieldRow["kind"]) =>
    rowFields(row({ kind }), 0)
      .slice(2)
      .map((field) => field.kind);
  expect(value("text")).toEqual(["text"]);
  expect(value("largeText")).toEqual(["longText"]);
  expect(value("money")).toEqual(["money"]);
  expect(value("checkboxList")).toEqual(["manyOf"]);
  expect(value("file")).toEqual([
    "website",
    "identifier",
    "identifier",
    "identifier",
    "number",
    "uuid",
    "identifier",
  ]);
});

test("makes an entry of its answers, and leaves a blank key out", () => {
  const answers = { "customFields.1.id": "f", "customFields.1.text": 100.5 };
  expect(rowEntry(row({ kind: "money" }), 1, answers)).toEqual({ id: "f", field_value: 100.5 });
  expect(rowEntry(row({}), 1, { ...answers, "customFields.1.key": "k" })).toEqual({
    id: "f",
    key: "k",
    field_value: 100.5,
  });
});

test("is left out while its id or its value is missing", () => {
  expect(rowEntry(row({}), 0, { "customFields.0.id": "f" })).toBeUndefined();
  expect(rowEntry(row({}), 0, { "customFields.0.text": "x" })).toBeUndefined();
});

test("makes a file's object of its parts, with a uuid and a name where they were left blank", () => {
  const file = {
    url: "https://example.com/f",
    documentId: "d",
    originalname: "a.pdf",
    mimetype: "application/pdf",
    size: 7,
  };
  const answers = Object.fromEntries(
    Object.entries({ id: "field", ...file }).map(([key, value]) => [
      `customFields.0.${key === "id" ? "id" : `file.${key}`}`,
      value,
    ]),
  );
  expect(rowEntry(row({ kind: "file" }), 0, answers)).toEqual({
    id: "field",
    field_value: {
      [made]: {
        meta: {
          fieldname: "field",
          originalname: "a.pdf",
          encoding: "7bit",
          mimetype: "application/pdf",
          size: 7,
          uuid: made,
        },
        url: "https://example.com/f",
        documentId: "d",
      },
    },
  });
});
