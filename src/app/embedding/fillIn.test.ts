import { expect, test } from "vitest";
import { askedOf } from "../../contact/Asked";
import type { Field } from "../../contact/Field";
import { standardFields } from "../../contact/standardFields";
import type { Filled } from "./addFilled";
import { fillIn } from "./fillIn";

function custom(dataType: string): Field {
  const id = `id${dataType}`;
  const fieldKey = `contact.${dataType.toLowerCase()}`;
  return {
    name: `ofLocation.${id}`,
    key: id,
    section: "customFields",
    customFieldId: id,
    fieldKey,
    dataType,
  };
}

const dataTypes = [
  ...["TEXT", "LARGE_TEXT", "NUMERICAL", "FLOAT", "MONETORY", "PHONE", "EMAIL", "URL", "DATE", "TIME"],
  ...["SINGLE_OPTIONS", "RADIO", "CHECKBOX", "MULTIPLE_OPTIONS", "FILE_UPLOAD", "SIGNATURE", "TEXTBOX_LIST"],
  "NEWEST",
];

/** Every field by every one of its names, and what each asks for then. */
function startsOf(filled: Filled): { [name: string]: unknown } {
  const { asked } = fillIn(askedOf(undefined, dataTypes.map(custom)), filled);
  const started = asked.fields.filter(({ start }) => start !== undefined);
  return Object.fromEntries(started.map(({ name, start }) => [name, start]));
}

const everything: Filled = new Map(
  [...standardFields, ...dataTypes.map(custom)].map(({ name, fieldKey }: Field) => [
    fieldKey ?? name,
    { text: "x", from: "wiki.example.org" },
  ]),
);

test("what is typed is filled in; do-not-disturb and what is chosen never", () => {
  const names = Object.keys(startsOf(everything));
  expect(names.filter((name) => /dnd/i.test(name))).toEqual([]);
  expect(names.filter((name) => name.startsWith("ofLocation"))).toEqual(
    dataTypes.slice(0, 10).map((dataType) => `ofLocation.id${dataType}`),
  );
  expect(names).toEqual(expect.arrayContaining(["firstName", "email", "source", "country", "tags"]));
});

test("a custom field is found by its id and by its key, and by no other field's name", () => {
  const from = undefined;
  expect(startsOf(new Map([["idTEXT", { text: "a", from }]]))).toEqual({ "ofLocation.idTEXT": "a" });
  expect(startsOf(new Map([["contact.text", { text: "a", from }]]))).toEqual({ "ofLocation.idTEXT": "a" });
  expect(startsOf(new Map([["ofLocation.idTEXT", { text: "a", from }]]))).toEqual({});
});

test("what the office lets stand in a field stays", () => {
  const office = {
    sections: [
      { section: "identity", fields: [{ field: "source", default: "front desk" }, { field: "city" }] },
    ],
    constants: {},
  } as const;
  const { asked, lines } = fillIn(askedOf(office, []), everything);
  expect(asked.fields).toEqual([expect.objectContaining({ name: "source", start: "front desk" })]);
  expect(lines).toEqual({});
});

test("it is the same field wherever it stands, and beneath it is said who filled it in", () => {
  const { asked, lines } = fillIn(askedOf(undefined, []), new Map([["source", { text: "a", from: "wiki" }]]));
  const inSection = asked.sections.flatMap(({ fields }) => fields).find(({ name }) => name === "source");
  expect(inSection).toBe(asked.fields.find(({ name }) => name === "source"));
  expect(asked.always).toContain(inSection);
  expect(Object.keys(lines)).toEqual(["source"]);
});
