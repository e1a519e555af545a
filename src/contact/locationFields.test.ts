import { expect, test } from "vitest";
import type { CustomField } from "./CustomField";
import { locationFields } from "./locationFields";

const plain: Omit<CustomField, "id"> = {
  name: "Shoe size",
  dataType: "TEXT",
  position: 0,
  options: [],
  allowsOther: false,
  mostFiles: 1,
  extensions: [],
};

test("a custom field is asked by its own name", () => {
  const field = {
    ...plain,
    id: "a1",
    fieldKey: "contact.shoe_size",
    placeholder: "42",
    dataType: "RADIO",
    parentId: "p",
    options: [{ value: "x", label: "X" }],
    allowsOther: true,
  };
  expect(locationFields([field])).toEqual([
    {
      name: "ofLocation.id-a1",
      key: "id-a1",
      dataType: "RADIO",
      section: "customFields",
      label: "Shoe size",
      customFieldId: "a1",
      group: "p",
      fieldKey: "contact.shoe_size",
      placeholder: "42",
      options: [{ value: "x", label: "X" }],
      allowsOther: true,
      mostFiles: 1,
      extensions: [],
    },
  ]);
});

test("those of one parent stand together, each in its position, the parents by their first field", () => {
  const at = (id: string, position: number, parentId?: string) => ({ ...plain, id, position, parentId });
  const fields = locationFields([
    at("d", 200, "p"),
    at("a", 0, "q"),
    at("c", 100),
    at("b", 50, "p"),
    at("e", 250, "q"),
  ]);
  expect(fields.map(({ customFieldId, group }) => [customFieldId, group])).toEqual([
    ["a", "q"],
    ["e", "q"],
    ["b", "p"],
    ["d", "p"],
    ["c", ""],
  ]);
});

test("two short ones in a row share it, and a third stands alone", () => {
  const of = (id: string, dataType: string, position: number) => ({ ...plain, id, dataType, position });
  const rows = locationFields([
    of("a", "TEXT", 0),
    of("b", "DATE", 1),
    of("c", "TIME", 2),
    of("d", "PHONE", 3),
    of("e", "TEXT", 4),
    of("f", "NUMERICAL", 5),
    of("g", "FLOAT", 6),
  ]).map(({ customFieldId, row }) => [customFieldId, row]);
  expect(rows).toEqual([
    ["a", undefined],
    ["b", "ofLocation.id-b"],
    ["c", "ofLocation.id-b"],
    ["d", undefined],
    ["e", undefined],
    ["f", "ofLocation.id-f"],
    ["g", "ofLocation.id-f"],
  ]);
});
