import { expect, test } from "vitest";
import { askedOf } from "./Asked";
import type { Field } from "./Field";
import { sections } from "./Field";
import { standardFields } from "./standardFields";

const custom = (id: string, label: string, fieldKey?: string): Field => ({
  name: `ofLocation.id-${id}`,
  key: `id-${id}`,
  dataType: "TEXT",
  section: "customFields",
  label,
  customFieldId: id,
  group: "g",
  ...(fieldKey && { fieldKey }),
});
const shoe = custom("a", "Shoe size", "contact.shoe_size");
const hat = custom("b", "Hat size");

test("everything is asked where the office says nothing", () => {
  const asked = askedOf(undefined, [shoe, hat]);
  expect(asked.sections.map(({ name }) => name)).toEqual(sections);
  expect(asked.fields).toEqual([...standardFields, shoe, hat]);
  expect(asked.constants).toEqual({});
});

test("while the location's fields are not known, the others are asked, and none is missed", () => {
  const fields = [{ field: "contact.shoe_size" }];
  const asked = askedOf({ sections: [{ section: "customFields", fields }], constants: {} }, undefined);
  expect(asked.sections).toEqual([
    { name: "customFields", title: undefined, fields: [], addById: true, unknown: [] },
  ]);
});

test("the office chooses, orders, names, requires and fills in", () => {
  const asked = askedOf(
    {
      sections: [
        {
          section: "customFields",
          title: "Sizes",
          fields: [
            { field: "b" },
            { field: "contact.shoe_size", required: true },
            { field: "contact.gloves" },
          ],
          addById: false,
        },
        {
          section: "identity",
          fields: [
            { field: "email", label: "Mail", help: "Ask twice", required: true },
            { field: "source", default: "desk" },
          ],
        },
      ],
      constants: { city: "Bonn" },
    },
    [shoe, hat],
  );
  expect(asked.sections).toEqual([
    {
      name: "customFields",
      title: "Sizes",
      fields: [
        { ...hat, group: undefined },
        { ...shoe, group: undefined, required: true },
      ],
      addById: false,
      unknown: ["contact.gloves"],
    },
    {
      name: "identity",
      title: undefined,
      fields: [
        expect.objectContaining({ name: "email", label: "Mail", help: "Ask twice", required: true }),
        expect.objectContaining({ name: "source", start: "desk" }),
      ],
      addById: false,
      unknown: [],
    },
  ]);
  expect(asked.fields.map(({ name }) => name)).toEqual([
    "ofLocation.id-b",
    "ofLocation.id-a",
    "email",
    "source",
  ]);
  expect(asked.constants).toEqual({ city: "Bonn" });
});

test("what HighLevel does not keep is never required", () => {
  const list: Field = { ...hat, kind: undefined, dataType: "TEXTBOX_LIST" };
  const fields = [{ field: "b", required: true }];
  const asked = askedOf({ sections: [{ section: "customFields", fields }], constants: {} }, [list]);
  expect(asked.fields).toEqual([{ ...list, group: undefined }]);
});

test("a section whose fields are not named asks all of its own", () => {
  const asked = askedOf({ sections: [{ section: "tags" }], constants: {} }, []);
  expect(asked.fields.map(({ name }) => name)).toEqual(["tags"]);
});
