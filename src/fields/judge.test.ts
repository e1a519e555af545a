import { expect, test } from "vitest";
import { askedOf } from "../contact/Asked";
import { emptyRow } from "../contact/CustomFieldRow";
import type { Field } from "../contact/Field";
import { en } from "../words/en";
import { dataTypes } from "./dataTypes";
import { testContext } from "./Harness";
import { contextOf, createJudge, fetchNeeds, type Surroundings } from "./judge";
import { kinds } from "./registry";
import { startDraft } from "./startDraft";

const surroundings: Surroundings = { ...testContext, country: "US" };
const asked = askedOf(undefined, undefined);
const emptyDraft = () => startDraft(asked.fields);

test("an empty form is nothing, and nothing is wrong with it", () => {
  expect(createJudge()(emptyDraft(), asked, surroundings)).toEqual({
    answers: { customFields: [] },
    uploads: [],
    issues: [],
  });
});

test("an empty draft has a place for every standard field", () => {
  expect(emptyDraft()).toMatchObject({
    firstName: "",
    dnd: false,
    dndSettings: { Call: { blocked: false }, FB: { blocked: false } },
    inboundDndSettings: { all: { blocked: false } },
    tags: { tags: [], typing: "" },
    customFields: [],
  });
});

test("the tag that is still being typed counts", () => {
  const draft = { ...emptyDraft(), tags: { tags: ["a"], typing: " b " } };
  expect(createJudge()(draft, asked, surroundings).answers.tags).toEqual(["a", "b"]);
});

test("what is wrong is named, and the rest is answered", () => {
  const draft = { ...emptyDraft(), firstName: "Ada", email: "ada@" };
  const { answers, issues } = createJudge()(draft, asked, surroundings);
  expect(answers).toEqual({ firstName: "Ada", customFields: [] });
  expect(issues.map(({ field, message }) => [field.name, message])).toEqual([["email", en.email.wrong]]);
});

test("a token is refused in whatever field it was pasted, and is no part of the answers", () => {
  const token = "pit-feedface-0000-4000-8000-00000000beef";
  const draft = {
    ...emptyDraft(),
    firstName: ` ${token}`,
    lastName: "Lovelace",
    phone: token,
    website: `https://example.org/?t=${token}`,
    tags: { tags: ["a"], typing: token },
    customFields: [{ ...emptyRow("u"), text: token, id: "f" }],
  };
  const { answers, issues } = createJudge()(draft, asked, surroundings);
  expect(answers).toEqual({ lastName: "Lovelace", customFields: [] });
  expect(issues.map(({ field, message }) => [field.name, message])).toEqual(
    ["firstName", "phone", "website", "tags", "customFields.0.text"].map((name) => [name, en.field.token]),
  );
});

test("a row needs its id once it has a value", () => {
  const draft = { ...emptyDraft(), customFields: [{ ...emptyRow("u"), text: "x" }] };
  const judge = createJudge();
  expect(judge(draft, asked, surroundings).issues.map(({ field }) => field.name)).toEqual([
    "customFields.0.id",
  ]);
  const named = { ...draft, customFields: [{ ...emptyRow("u"), text: "x", id: "f" }] };
  expect(judge(named, asked, surroundings)).toEqual({
    answers: { customFields: [{ id: "f", field_value: "x" }] },
    uploads: [],
    issues: [],
  });
});

test("looks again when the draft changes, when the country does, and when the day does", async () => {
  const judge = createJudge();
  const phone = { ...emptyDraft(), phone: "030 901820" };
  await fetchNeeds(phone, asked);
  expect(judge(phone, asked, { ...surroundings, country: "DE" }).answers.phone).toBe("+4930901820");
  expect(judge({ ...phone, country: "AT" }, asked, { ...surroundings, country: "DE" }).answers.phone).toBe(
    "+4330901820",
  );
  expect(
    judge({ ...phone, phone: "030 901821" }, asked, { ...surroundings, country: "DE" }).answers.phone,
  ).toBe("+4930901821");
  const born = { ...emptyDraft(), dateOfBirth: "2026-11-24" };
  expect(judge(born, asked, surroundings).issues).toHaveLength(1);
  expect(judge(born, asked, { ...surroundings, today: "2026-11-24" }).issues).toEqual([]);
});

test("looks only at what has changed", () => {
  let looks = 0;
  const { schema } = kinds.email;
  const email = kinds.email as { schema: typeof schema };
  email.schema = (...args) => {
    looks += 1;
    return schema(...args);
  };
  const judge = createJudge();
  const draft = { ...emptyDraft(), email: "ada@example.com" };
  judge(draft, asked, surroundings);
  judge({ ...draft, firstName: "A" }, asked, surroundings);
  judge({ ...draft, firstName: "Ad" }, asked, { ...surroundings });
  email.schema = schema;
  expect(looks).toBe(1);
});

test("the country of the address goes before the location's, once it is one", () => {
  expect(contextOf({ country: "FR", dnd: false }, surroundings).country).toBe("FR");
  expect(contextOf({ country: "Fr", dnd: false }, surroundings).country).toBe("US");
  expect(contextOf({ country: "", dnd: true }, surroundings)).toMatchObject({
    country: "US",
    everyChannel: true,
  });
});

test("files are no part of the body: they go up by themselves, a field each", async () => {
  await dataTypes.load();
  const card = { uuid: "u", file: new File(["x"], "card.pdf") };
  const field = (id: string, dataType: string): Field => ({
    name: `ofLocation.id-${id}`,
    key: `id-${id}`,
    customFieldId: id,
    section: "customFields",
    label: `Field ${id}`,
    dataType,
    mostFiles: 1,
  });
  const withFiles = askedOf(undefined, [
    field("a", "TEXT"),
    field("b", "FILE_UPLOAD"),
    field("c", "SIGNATURE"),
  ]);
  const draft = {
    ...startDraft(withFiles.fields),
    ofLocation: { "id-a": "hello", "id-b": [card], "id-c": [] },
  };
  const { answers, uploads, issues } = createJudge()(draft, withFiles, surroundings);
  expect(answers.customFields).toEqual([{ id: "a", field_value: "hello" }]);
  expect(uploads).toEqual([{ customFieldId: "b", label: "Field b", files: [card] }]);
  expect(issues).toEqual([]);
});
