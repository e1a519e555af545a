import fc from "fast-check";
import { expect, test } from "vitest";
import { askedOf } from "./contact/Asked";
import { bodyDifferences } from "./contact/bodyDifferences";
import { type CreateContactBody, type CustomFieldEntry, channels } from "./contact/CreateContactBody";
import { countryCodes } from "./contact/countries";
import { zoneNames } from "./contact/timeZones";
import { toBody } from "./contact/toBody";
import { dataTypes } from "./fields/dataTypes";
import { createJudge, fetchNeeds, type Surroundings } from "./fields/judge";
import { draftOfBody } from "./form/draftOfBody";
import type { World } from "./highlevel/ask";
import { getCustomFields } from "./highlevel/getCustomFields";
import { readBody } from "./paste/readBody";
import { createSandbox } from "./sandbox/createSandbox";
import { en } from "./words/en";
import { enLater } from "./words/enLater";

await dataTypes.load();

const world: World = {
  fetch: () => askSandbox("/locations/practice/customFields?model=contact"),
  newRequest() {
    throw new Error("No files are sent here.");
  },
  isOnline: () => true,
};
const asked = askedOf(undefined, await getCustomFields(world, "practice"));

const missing = { state: "missing" as const, why: "scope" as const };
const surroundingsIn = (locale: string) =>
  ({
    words: en,
    laterWords: enLater,
    locale,
    today: "2026-11-23",
    now: () => Date.UTC(2026, 10, 23),
    country: "US",
    currency: undefined,
    lists: { people: missing, tags: missing, timeZones: missing },
  }) as unknown as Surroundings;

/** What the form makes of a body, and whether anything of it is wrong. */
async function throughForm(body: { readonly [key: string]: unknown }, locale = "en-US") {
  const draft = draftOfBody(asked, body, locale);
  await fetchNeeds(draft, asked);
  const { answers, issues } = createJudge()(draft, asked, surroundingsIn(locale));
  return {
    body: toBody(answers, "practice"),
    issues: issues.map(({ field, message }) => `${field.name}: ${message}`),
  };
}

const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
  .map((it) => it.normalize("NFC").trim())
  .filter((it) => it !== "" && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|pit-/u.test(it));
const tag = text.filter((it) => !/[,;\n]/.test(it));
const reason = { message: text, code: text };
const setting = fc.record(
  { status: fc.constantFrom("active" as const, "permanent" as const), ...reason },
  { requiredKeys: ["status"] },
);
const id = fc.stringMatching(/^[A-Za-z0-9]{20}$/);
const number = fc
  .oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(0, 0.1, 1e21, 1e-7, 100.5, -12.25),
  )
  .filter((it) => !Object.is(it, -0));
const file = fc
  .record({
    uuid: fc.uuid(),
    fieldname: id,
    originalname: text,
    mimetype: fc.constant("image/jpeg"),
    size: fc.nat(),
  })
  .chain((meta) =>
    fc.record({ url: fc.webUrl(), documentId: id }).map((rest) => ({
      [meta.uuid]: { meta: { ...meta, encoding: "7bit" }, ...rest },
    })),
  );
const entry: fc.Arbitrary<CustomFieldEntry> = fc.record(
  {
    id,
    key: id,
    field_value: fc.oneof(text, number, fc.uniqueArray(tag, { minLength: 1, maxLength: 3 }), file),
  },
  { requiredKeys: ["id", "field_value"] },
);
/** Of the practice location's own fields. */
const ownEntries: readonly fc.Arbitrary<CustomFieldEntry>[] = asked.fields.flatMap(
  ({ customFieldId = "", dataType, options = [] }) => {
    const values = options.map(({ value }) => value);
    const known: { [dataType: string]: fc.Arbitrary<CustomFieldEntry["field_value"]> } = {
      TEXT: text,
      LARGE_TEXT: fc.array(text, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n")),
      NUMERICAL: number,
      MONETORY: number,
      EMAIL: fc.constant("ada@example.org"),
      DATE: fc.constantFrom("2024-02-29", "1999-12-31"),
      TIME: fc.constantFrom("00:00", "23:59"),
      RADIO: fc.constantFrom(...values, ...(values.length === 0 ? ["a"] : [])),
      SINGLE_OPTIONS: fc.constantFrom(...values, ...(values.length === 0 ? ["a"] : [])),
      CHECKBOX: fc.subarray(values, { minLength: Math.min(1, values.length) }),
      MULTIPLE_OPTIONS: fc.subarray(values, { minLength: Math.min(1, values.length) }),
    };
    const value = known[dataType ?? ""];
    return customFieldId && value ? [value.map((field_value) => ({ id: customFieldId, field_value }))] : [];
  },
);

const everyChannel = Object.fromEntries(channels.map((name) => [name, setting]));

/** Bodies that HighLevel takes, as HighLevel's reference has them, each value in the one form in which it is kept. */
const body: fc.Arbitrary<CreateContactBody> = fc
  .record(
    {
      firstName: text,
      lastName: text,
      name: text,
      email: fc.emailAddress().filter((it) => /^[\w.+-]+@[\w.-]+$/.test(it)),
      gender: text,
      phone: fc.constantFrom("+12125550123", "+442079460018", "+4930901820", "+819012345678"),
      address1: text,
      city: text,
      state: text,
      postalCode: text,
      website: fc.constantFrom("https://www.tesla.com", "http://example.org/a?b=c#d"),
      timezone: fc.constantFrom(...zoneNames()),
      dnd: fc.constant(true as const),
      dndSettings: fc.record(everyChannel, { requiredKeys: [] }),
      inboundDndSettings: fc.record({
        all: fc.record(
          { status: fc.constant("active" as const), message: text },
          { requiredKeys: ["status"] },
        ),
      }),
      tags: fc.uniqueArray(tag, { minLength: 1, maxLength: 4, selector: (it) => it.toLowerCase() }),
      customFields: fc
        .tuple(fc.array(entry, { maxLength: 3 }), ...ownEntries.map((one) => fc.option(one, { freq: 4 })))
        .map(([rows, ...own]) => [...own.flatMap((one) => one ?? []), ...rows] as CustomFieldEntry[])
        .filter((entries) => entries.length > 0),
      source: text,
      dateOfBirth: fc.constantFrom("1990-09-25", "2000-02-29"),
      country: fc.constantFrom(...countryCodes),
      companyName: text,
      assignedTo: id,
    },
    { requiredKeys: ["firstName"] },
  )
  .map(({ dndSettings, ...rest }) => {
    // Whoever blocks everything blocks each channel: the form never sends the one without the others.
    const all = Object.fromEntries(channels.map((name) => [name, { status: "active" as const }]));
    const settings = rest.dnd ? { ...all, ...dndSettings } : dndSettings;
    const hasAny = settings !== undefined && Object.keys(settings).length > 0;
    return { ...rest, ...(hasAny && { dndSettings: settings }), locationId: "practice" };
  });

test("what is filled in from a body goes out as that body, wherever numbers are written how", {
  timeout: 120_000,
}, async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(
      body,
      fc.constantFrom("en-US", "de-DE", "fr-CH", "ar-EG", "hi-IN"),
      async (sent, locale) => {
        const read = readBody(JSON.stringify(sent));
        if (!read.ok) throw new Error(`not read: ${read.why}`);
        const made = await throughForm(read.body, locale);
        expect(made.issues).toEqual([]);
        expect(bodyDifferences(sent, made.body)).toEqual([]);
        expect({ ...made.body, customFields: sorted(made.body) }).toEqual({
          ...sent,
          customFields: sorted(sent),
        });
        taken += (await isTaken(sent)) ? 1 : 0;
      },
    ),
    { numRuns: 300 },
  );
  // They are of the kind that HighLevel takes: a few numbers of many digits are none for some of its fields.
  expect(taken).toBeGreaterThan(200);
});

test("a field of the location's that comes twice, or with a key, goes out as it came", async () => {
  const id = asked.fields.find(({ dataType }) => dataType === "TEXT")?.customFieldId;
  const twice = [
    { id, field_value: "one" },
    { id, field_value: "two" },
  ];
  for (const customFields of [twice, [{ id, key: "contact.name", field_value: "three" }]]) {
    const { body: made, issues } = await throughForm({
      firstName: "Ann",
      locationId: "practice",
      customFields,
    });
    expect(issues).toEqual([]);
    expect(made.customFields).toEqual(customFields);
  }
});

test("what the form cannot hold, or sends otherwise, is told, and nothing else", async () => {
  const sent = {
    firstName: " Ann ",
    companyId: "c1",
    dnd: true,
    dndSettings: { SMS: { status: "active", until: "tomorrow" }, Call: { status: "inactive", message: "m" } },
    phone: "+1 888-888-8888",
    tags: ["a", 5],
    customFields: [{ id: "x", field_value: { not: "a file" } }, { id: "y" }, "z"],
    locationId: "practice",
  };
  const { body: made, issues } = await throughForm(sent);
  expect(issues).toEqual([expect.stringMatching(/^customFields\.0\.file\.json: /)]);
  const blocked = { status: "active" };
  expect(bodyDifferences(sent, made)).toEqual([
    { path: "firstName", was: " Ann ", is: "Ann" },
    { path: "companyId", was: "c1" },
    { path: "dndSettings.SMS.until", was: "tomorrow" },
    { path: "dndSettings.Call.status", was: "inactive", is: "active" },
    { path: "dndSettings.Call.message", was: "m" },
    ...["Email", "WhatsApp", "GMB", "FB"].map((name) => ({ path: `dndSettings.${name}`, is: blocked })),
    { path: "phone", was: "+1 888-888-8888", is: "+18888888888" },
    { path: "tags", was: ["a", 5], is: ["a"] },
    { path: "customFields[0]", was: { id: "x", field_value: { not: "a file" } } },
    { path: "customFields[1]", was: { id: "y" } },
    { path: "customFields[2]", was: "z" },
  ]);
});

async function isTaken(sent: CreateContactBody): Promise<boolean> {
  return (await askSandbox("/contacts/", { method: "POST", body: JSON.stringify(sent) })).status === 201;
}

/** A sandbox of its own, so that nobody exists yet. */
async function askSandbox(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = {
    Authorization: "Bearer pit-11111111-2222-4333-8444-555555555555",
    Version: "2021-07-28",
    "Content-Type": "application/json",
  };
  return createSandbox().fetch(new Request(`http://sandbox.invalid/highlevel${path}`, { ...init, headers }));
}

/** The order of entries, and of keys in them, means nothing. */
const sorted = ({ customFields = [] }: CreateContactBody) => customFields.map(inOrder).sort();

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, each) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
