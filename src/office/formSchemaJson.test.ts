import { expect, test } from "vitest";
import { z } from "zod";
import { formSchemaJson } from "./formSchemaJson";

const published = z.fromJSONSchema(JSON.parse(formSchemaJson()));
const accepts = (form: unknown) => published.safeParse({ locations: { "*": form } }).success;
const acceptsSection = (section: unknown) => accepts({ sections: [section] });

test("the published schema takes a form that is right", () => {
  const form = {
    sections: [
      {
        section: "identity",
        title: "Caller",
        fields: ["firstName", { field: "email", required: true, label: "Mail", help: "Ask.", default: "@" }],
      },
      { section: "doNotDisturb", fields: ["dnd"] },
      { section: "tags", fields: [{ field: "tags", default: ["walk-in"] }] },
      {
        section: "customFields",
        fields: ["contact.shoe_size", { field: "cA1xPt7RkWn3LmZv9BqY", required: true }],
        addById: false,
      },
    ],
    constants: { source: "front desk", country: "GB", tags: ["walk-in"], customFields: { cA1y: 7 } },
  };
  const file = {
    $schema: "http://127.0.0.1:4173/form.schema.json",
    locations: { "*": form, loc1: {} },
    forms: { "front-desk": form },
  };

  expect(published.safeParse(file).error).toBeUndefined();
});

test.each<[what: string, section: unknown]>([
  ["a section that is not there", { section: "party" }],
  ["an unknown key", { section: "address", titel: "Home" }],
  ["a misspelt field", { section: "identity", fields: ["firstNam"] }],
  ["another section's field", { section: "address", fields: [{ field: "email" }] }],
  ["consent that is filled in", { section: "doNotDisturb", fields: [{ field: "dnd", default: "on" }] }],
  ["text for a list", { section: "tags", fields: [{ field: "tags", default: "a" }] }],
  ["ids where none are", { section: "address", addById: true }],
])("the published schema refuses %s", (_what, section) => {
  expect(acceptsSection(section)).toBe(false);
});

test.each([{ firstName: "Ann" }, { source: " " }, { country: "UK" }, { website: "ftp://example.com" }])(
  "the published schema refuses the constants %o",
  (constants) => {
    expect(accepts({ constants })).toBe(false);
  },
);

test.each([{ "Front desk": {} }, { desk: { section: [] } }, { desk: { constants: { country: "UK" } } }])(
  "the published schema refuses the named forms %o",
  (forms) => {
    expect(published.safeParse({ locations: { "*": {} }, forms }).success).toBe(false);
  },
);

test("an editor is told what each key is for", () => {
  expect(JSON.parse(formSchemaJson())).toMatchObject({
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Contact Desk's form",
    additionalProperties: false,
    required: ["locations"],
    properties: {
      locations: { description: expect.stringContaining("location's id") },
      forms: { description: expect.stringContaining("?form=NAME") },
    },
  });
});
