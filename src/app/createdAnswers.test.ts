import { expect, test } from "vitest";
import type { CreateContactBody } from "../contact/CreateContactBody";
import type { Field } from "../contact/Field";
import { en } from "../words/en";
import { enLater } from "../words/enLater";
import { createdAnswers } from "./createdAnswers";

const plan: Field = {
  name: "ofLocation.plan",
  section: "customFields",
  dataType: "SINGLE_OPTIONS",
  label: "Insurance plan",
  customFieldId: "cJ1",
  options: [{ value: "blue-cross", label: "Blue Cross" }],
};

const missing = { state: "missing", fault: "scope" } as const;
const known = {
  words: en,
  laterWords: enLater,
  lists: {
    people: { state: "here", value: [{ id: "uR2", name: "Priya Raman" }] } as const,
    tags: missing,
    timeZones: missing,
  },
};

function shown(body: Omit<CreateContactBody, "locationId">) {
  return createdAnswers({ ...body, locationId: "practice" }, [plan], known).map(({ label, values }) => [
    label,
    ...values,
  ]);
}

test("shows each answer under its label, in the order in which it was sent, and no location", () => {
  expect(shown({ firstName: "Ada", phone: "+442079460018", tags: ["new patient", "walk in"] })).toEqual([
    ["First name", "Ada"],
    ["Phone", "+442079460018"],
    ["Tags", "new patient", "walk in"],
  ]);
});

test("says names in place of codes and IDs that are known here", () => {
  expect(shown({ country: "US", assignedTo: "uR2" })).toEqual([
    ["Country", "United States"],
    ["Assigned to", "Priya Raman"],
  ]);
  expect(shown({ assignedTo: "uX9" })).toEqual([["Assigned to", "uX9"]]);
});

test("says what is blocked, and why where that was said", () => {
  expect(
    shown({
      dnd: true,
      dndSettings: { Call: { status: "active" }, SMS: { status: "permanent", message: "asked", code: "7" } },
      inboundDndSettings: { all: { status: "active" } },
    }),
  ).toEqual([
    ["Do not contact at all", "✓"],
    ["Do not contact by call", "✓"],
    ["Do not contact by SMS", "asked", "7", "Permanent"],
    ["Block messages and calls from this contact", "✓"],
  ]);
});

test("calls custom fields and their options as the location does, and others by their ID", () => {
  const file = {
    fieldname: "f",
    originalname: "card.pdf",
    encoding: "7bit",
    mimetype: "a/b",
    size: 1,
    uuid: "u",
  };
  expect(
    shown({
      customFields: [
        { id: "cJ1", field_value: "blue-cross" },
        { id: "cZ9", field_value: 100.5 },
        { id: "cZ9", field_value: ["a", "b"] },
        { id: "cF1", field_value: { u: { meta: file, url: "https://x.example", documentId: "d" } } },
      ],
    }),
  ).toEqual([
    ["Insurance plan", "Blue Cross"],
    ["cZ9", "100.5"],
    ["cZ9", "a", "b"],
    ["cF1", "card.pdf"],
  ]);
});

test("writes out what would turn the direction of a line", () => {
  expect(shown({ firstName: "A\u202Ed" })).toEqual([["First name", "A‹U+202E›d"]]);
});
