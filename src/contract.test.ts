import fc from "fast-check";
import { expect, test } from "vitest";
import { askedOf } from "./contact/Asked";
import { channels } from "./contact/CreateContactBody";
import { type CustomFieldRow, emptyRow } from "./contact/CustomFieldRow";
import { countryCodes } from "./contact/countries";
import { type CustomFieldKind, customFieldKinds } from "./contact/customFieldKinds";
import type { Draft } from "./contact/Draft";
import type { Field } from "./contact/Field";
import { isSomeone } from "./contact/isSomeone";
import { standardFields } from "./contact/standardFields";
import { zoneNames } from "./contact/timeZones";
import { toBody } from "./contact/toBody";
import { dataTypes } from "./fields/dataTypes";
import { createJudge, fetchNeeds, type Surroundings } from "./fields/judge";
import { startDraft } from "./fields/startDraft";
import type { World } from "./highlevel/ask";
import { getCustomFields } from "./highlevel/getCustomFields";
import { createSandbox, type Sandbox } from "./sandbox/createSandbox";
import { en } from "./words/en";
import { enLater } from "./words/enLater";

await dataTypes.load();

const asking = { state: "asking" as const };
const surroundings: Surroundings = {
  words: en,
  laterWords: enLater,
  locale: "en-US",
  today: "2026-11-23",
  now: () => Date.UTC(2026, 10, 23),
  country: "US",
  currency: undefined,
  lists: { people: asking, tags: asking, timeZones: asking },
};
const asked = askedOf(undefined, undefined);
const emptyDraft = () => startDraft(asked.fields);

/** What people type where: mostly what is meant, sometimes what is not. */
const anything = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("", " ", "null", "0", "\u202e", "a\u0000b"),
);
const samples: { [kind: string]: fc.Arbitrary<string> } = {
  email: fc.oneof(fc.emailAddress(), fc.constantFrom("A@B.co", "a@b", "ä@example.com", "a..b@example.com")),
  phone: fc.oneof(
    fc.constantFrom(
      "+1 888-888-8888",
      "212 555 0123",
      "+44 20 7946 0018",
      "030 901820",
      "+999 1",
      "911",
      "+49",
    ),
    fc.stringMatching(/^\+?[\d ()-]{3,18}$/),
  ),
  website: fc.oneof(fc.webUrl(), fc.domain(), fc.constantFrom("tesla", "ftp://a.b")),
  date: fc.oneof(
    fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
    fc.tuple(fc.nat(13), fc.nat(32), fc.integer({ min: 900, max: 2100 })).map((parts) => parts.join("/")),
  ),
  country: fc.oneof(fc.constantFrom(...countryCodes), fc.constantFrom("uk", "Holland", "BQ", "us", "Narnia")),
  timeZone: fc.oneof(fc.constantFrom(...zoneNames()), fc.constantFrom("berlin", "Asia/Kolkata", "Moon")),
  number: fc.oneof(
    fc.double().map(String),
    fc.constantFrom("1,250.50", "1.250,50", "12oo", "9007199254740993"),
  ),
  person: fc.stringMatching(/^[A-Za-z0-9]{20}$/),
  identifier: fc.stringMatching(/^[A-Za-z0-9]{20}$/),
};

const typed = (kind: string) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant("") },
    { weight: 5, arbitrary: samples[kind] ?? anything },
    { weight: 1, arbitrary: anything },
  );

const list = fc.record({ tags: fc.array(fc.string({ minLength: 1 }), { maxLength: 3 }), typing: anything });
const channel = fc.record({
  blocked: fc.boolean(),
  message: anything,
  code: anything,
  permanent: fc.boolean(),
});

const row: fc.Arbitrary<CustomFieldRow> = fc.record({
  kind: fc.constantFrom(...(Object.keys(customFieldKinds) as CustomFieldKind[])),
  id: typed("identifier"),
  key: typed("identifier"),
  text: fc.oneof(typed("number"), anything),
  list,
  file: fc.record({
    ...Object.fromEntries(
      ["documentId", "originalname", "mimetype", "uuid", "fieldname", "json"].map(
        (part) => [part, anything] as const,
      ),
    ),
    url: typed("website"),
    size: typed("number"),
    way: fc.constantFrom("parts" as const, "json" as const),
    madeUuid: fc.uuid(),
  }) as fc.Arbitrary<CustomFieldRow["file"]>,
});

const draft: fc.Arbitrary<Draft> = fc
  .record({
    flat: fc.record(
      Object.fromEntries(
        standardFields
          .filter(({ kind }) => !["channel", "inbound", "everyChannel", "tags"].includes(kind))
          .map(({ name, kind }) => [name, typed(kind)] as const),
      ),
    ),
    dnd: fc.boolean(),
    dndSettings: fc.record(Object.fromEntries(channels.map((name) => [name, channel] as const))),
    inbound: fc.record({ blocked: fc.boolean(), message: anything }),
    tags: list,
    customFields: fc.array(row, { maxLength: 3 }),
  })
  .map(
    ({ flat, inbound, ...rest }) =>
      // Every key of a draft is drawn above.
      ({ ...emptyDraft(), ...flat, ...rest, inboundDndSettings: { all: inbound } }) as unknown as Draft,
  );

test("what the form lets through, HighLevel takes: whatever is typed", { timeout: 120_000 }, async () => {
  const judge = createJudge();
  let sent = 0;
  let stopped = 0;
  await fc.assert(
    fc.asyncProperty(draft, async (typedDraft) => {
      await fetchNeeds(typedDraft, asked);
      const { answers, issues } = judge(typedDraft, asked, surroundings);
      // What is wrong is left out here, so that the rest is tried even where the form would have stopped.
      const body = toBody(answers, "practice");
      if (issues.length > 0) stopped += 1;
      if (!isSomeone(body)) return;
      sent += 1;
      const { status, said } = await create(body);
      expect(status, `${said} for ${JSON.stringify(body)}`).toBe(201);
    }),
    { numRuns: 500 },
  );
  expect(sent).toBeGreaterThan(200);
  expect(stopped).toBeGreaterThan(100);
});

test("what HighLevel would refuse for its shape, the form stops", { timeout: 120_000 }, async () => {
  const judge = createJudge();
  let refused = 0;
  const one = fc
    .constantFrom("email", "phone", "website", "dateOfBirth", "country", "timezone")
    .chain((name) => {
      const kind = standardFields.find((field) => field.name === name)?.kind ?? "";
      return fc.tuple(fc.constant(name), fc.oneof(samples[kind] ?? anything, anything));
    });
  await fc.assert(
    fc.asyncProperty(one, async ([name, text]) => {
      const { status } = await create({ firstName: "Ada", locationId: "practice", [name]: text.trim() });
      if (status === 201 || text.trim() === "") return;
      refused += 1;
      const typedDraft = { ...emptyDraft(), [name]: text } as Draft;
      await fetchNeeds(typedDraft, asked);
      const { answers, issues } = judge(typedDraft, asked, surroundings);
      const sent = (toBody(answers, "practice") as { [key: string]: unknown })[name];
      // The form may mend what is typed, by a code for a name; it never sends what was refused.
      expect(issues.length > 0 || sent !== text.trim()).toBe(true);
    }),
    { numRuns: 500 },
  );
  expect(refused).toBeGreaterThan(100);
});

test("a row that is blank is not sent", () => {
  const blank = { ...emptyDraft(), firstName: "Ada", customFields: [emptyRow("made")] };
  expect(toBody(createJudge()(blank, asked, surroundings).answers, "l")).toEqual({
    firstName: "Ada",
    locationId: "l",
  });
});

test("what is answered in a location's own fields, HighLevel keeps, value for value", {
  timeout: 120_000,
}, async () => {
  await dataTypes.load();
  const fields = await getCustomFields(gatewayOf(createSandbox()), "practice");
  const practice = askedOf(undefined, fields);
  const judge = createJudge();
  const kept = new Map<string, number>();
  const fieldAndDraft = fc
    .constantFrom(...fields)
    .chain((field) => fc.tuple(fc.constant(field), draftFor(field)));
  await fc.assert(
    fc.asyncProperty(fieldAndDraft, async ([field, typed]) => {
      const typedDraft = {
        ...startDraft(practice.fields),
        firstName: "Ada",
        ofLocation: { [field.key ?? ""]: typed },
      };
      await fetchNeeds(typedDraft, practice);
      const { answers, issues } = judge(typedDraft, practice, surroundings);
      const [entry] = answers.customFields;
      if (issues.length > 0 || !entry) return;
      const { status, said } = await create(toBody(answers, "practice"));
      expect(status, `${said} for ${JSON.stringify(entry)}`).toBe(201);
      const { customFields } = JSON.parse(said).contact;
      expect(customFields, `${field.label}: ${JSON.stringify(typed)}`).toEqual([
        { id: entry.id, value: entry.field_value },
      ]);
      kept.set(field.dataType ?? "", (kept.get(field.dataType ?? "") ?? 0) + 1);
    }),
    { numRuns: 800 },
  );
  const written = fields.flatMap(({ dataType = "" }) =>
    ["FILE_UPLOAD", "SIGNATURE", "TEXTBOX_LIST"].includes(dataType) ? [] : dataType,
  );
  // Every data type that a body can hold was tried, and none came to nothing.
  expect(written.filter((dataType) => (kept.get(dataType) ?? 0) < 3)).toEqual([]);
  expect([...kept.keys()].sort()).toEqual([...new Set(written)].sort());
});

/** One of each that is surely right, or a test that draws by chance may draw none. */
const surelyMeant = {
  number: "12.5",
  phone: "207 555 0142",
  email: "ada@example.com",
  website: "example.com",
  date: "2025-02-03",
};

/** What people type into a field of a data type: what is meant as often as not. */
function draftFor({ dataType = "", options = [] }: Field): fc.Arbitrary<unknown> {
  const values = options.map(({ value }) => value);
  const stranger = fc.constant("Something else");
  const choice = fc.oneof({ weight: 8, arbitrary: fc.constantFrom("", ...values) }, stranger);
  const several = fc.record({
    tags: fc.oneof({ weight: 8, arbitrary: fc.subarray(values) }, fc.tuple(stranger)),
    typing: fc.oneof({ weight: 8, arbitrary: fc.constant("") }, fc.constant("x")),
  });
  const meant = (kind: keyof typeof surelyMeant) =>
    fc.oneof(
      { weight: 4, arbitrary: fc.constant(surelyMeant[kind]) },
      { weight: 4, arbitrary: samples[kind] ?? anything },
      anything,
    );
  const typedByType: { [dataType: string]: fc.Arbitrary<unknown> } = {
    NUMERICAL: fc.oneof(fc.integer().map(String), anything),
    FLOAT: meant("number"),
    MONETORY: meant("number"),
    PHONE: meant("phone"),
    EMAIL: meant("email"),
    URL: meant("website"),
    DATE: meant("date"),
    TIME: fc.oneof(
      fc.tuple(fc.nat(25), fc.nat(61)).map(([hour, minute]) => `${hour}:${String(minute).padStart(2, "0")}`),
      fc.constantFrom("9", "0930", "9.30 pm", "12 am", "noon"),
    ),
    SINGLE_OPTIONS: fc.oneof(choice, anything),
    RADIO: fc.oneof(choice, anything),
    CHECKBOX: several,
    MULTIPLE_OPTIONS: several,
    FILE_UPLOAD: fc.constant([]),
    SIGNATURE: fc.constant([]),
    TEXTBOX_LIST: fc.constant(null),
  };
  return typedByType[dataType] ?? anything;
}

async function create(body: object): Promise<{ status: number; said: string }> {
  // A sandbox of its own, so that nobody exists yet.
  const response = await askSandbox(createSandbox(), "/contacts/", {
    method: "POST",
    body: JSON.stringify(body),
  });
  return { status: response.status, said: await response.text() };
}

async function askSandbox(sandbox: Sandbox, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = {
    Authorization: "Bearer pit-11111111-2222-4333-8444-555555555555",
    Version: "2021-07-28",
    "Content-Type": "application/json",
  };
  return sandbox.fetch(new Request(`http://sandbox.invalid/highlevel${path}`, { ...init, headers }));
}

/** A gateway that asks for the custom fields as the real one does. */
function gatewayOf(sandbox: Sandbox): World {
  return {
    fetch: () => askSandbox(sandbox, "/locations/practice/customFields?model=contact"),
    newRequest() {
      throw new Error("No files are sent here.");
    },
    isOnline: () => true,
  };
}
