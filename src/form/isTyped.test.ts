import { expect, test } from "vitest";
import { askedOf } from "../contact/Asked";
import type { Draft } from "../contact/Draft";
import type { Field } from "../contact/Field";
import { mapFields } from "../contact/mapFields";
import { startDraft } from "../fields/startDraft";
import { isTyped } from "./isTyped";

const everything = askedOf(undefined, []);

/** What is asked where these are pinned, by their names. */
function pinning(drafts: { [name: string]: unknown }) {
  const pinned = everything.fields.flatMap((field): [Field, Field][] =>
    field.name in drafts ? [[field, { ...field, pinned: { draft: drafts[field.name] } }]] : [],
  );
  return mapFields(everything, new Map(pinned));
}

const blocked = { blocked: true, message: "asked", code: "7", permanent: false };
const asked = pinning({
  companyName: "Acme",
  tags: { tags: ["vip"], typing: "" },
  dnd: true,
  "dndSettings.SMS": blocked,
});
const start = startDraft(asked.fields);

test("a form begins with what is pinned, whatever its control holds", () => {
  expect(start).toMatchObject({
    firstName: "",
    companyName: "Acme",
    tags: { tags: ["vip"], typing: "" },
    dnd: true,
    dndSettings: { SMS: blocked, Call: { blocked: false } },
  });
});

test("a form that holds only what is pinned is not typed in", () => {
  expect(isTyped(asked, start)).toBe(false);
  expect(isTyped(everything, start)).toBe(true);
});

test.each<[string, Partial<Draft>]>([
  ["something beside what is pinned", { firstName: "Ada" }],
  ["something else in its place", { companyName: "Beta" }],
  ["nothing in its place", { companyName: "" }],
  ["another reason", { dndSettings: { ...start.dndSettings, SMS: { ...blocked, message: "" } } }],
])("%s is typed", (_, typed) => {
  expect(isTyped(asked, { ...start, ...typed })).toBe(true);
});

test("what is pinned goes before what the office wants to stand there", () => {
  const fields = asked.fields.map((field) => ({
    ...field,
    ...(field.kind === "text" && { start: "office" }),
  }));
  expect(startDraft(fields)).toMatchObject({ companyName: "Acme", city: "office" });
});
