import { expect, test } from "vitest";
import { callSandbox } from "./callSandbox";
import { createSandbox } from "./createSandbox";

const kinds = [
  ...["TEXT", "LARGE_TEXT", "NUMERICAL", "FLOAT", "PHONE", "EMAIL", "URL", "MONETORY", "CHECKBOX"],
  ...[
    "SINGLE_OPTIONS",
    "MULTIPLE_OPTIONS",
    "RADIO",
    "DATE",
    "TIME",
    "TEXTBOX_LIST",
    "FILE_UPLOAD",
    "SIGNATURE",
  ],
  "COLOUR",
];

test("the practice location is an American clinic", async () => {
  expect(await read("/locations/practice")).toMatchObject({
    location: {
      id: "practice",
      companyId: expect.any(String),
      name: "Harbour Street Clinic",
      country: "US",
      timezone: "America/New_York",
      currency: "USD",
      settings: { allowDuplicateContact: false, contactUniqueIdentifiers: ["email", "phone"] },
    },
  });
});

test("the second location is a German one with a few of its own", async () => {
  expect(await read("/locations/practice-2")).toMatchObject({
    location: { name: "Hafen Praxis", country: "DE", timezone: "Europe/Berlin", currency: "EUR" },
  });
  expect((await read("/locations/practice-2/customFields?model=contact")).customFields).toHaveLength(4);
  expect((await read("/locations/practice-2/tags")).tags).toHaveLength(3);
  expect((await read("/users/?locationId=practice-2")).users).toHaveLength(2);
});

test("the practice location has one custom field of every kind, and one of a kind that nobody knows", async () => {
  const { customFields } = await read("/locations/practice/customFields?model=contact");
  expect(customFields.map((field: { dataType: string }) => field.dataType).sort()).toEqual(kinds.sort());
  expect(customFields[1]).toEqual({
    id: expect.stringMatching(/^[A-Za-z0-9]{20}$/),
    name: "Notes for the care team",
    model: "contact",
    fieldKey: "contact.notes_for_the_care_team",
    placeholder: "",
    dataType: "LARGE_TEXT",
    position: 50,
    parentId: expect.any(String),
    documentType: "field",
    standard: false,
    locationId: "practice",
  });
});

test("the practice location's custom fields have two parents, and are not listed in their order", async () => {
  const { customFields } = await read("/locations/practice/customFields");
  type Listed = { parentId: string; position: number };
  const positions = customFields.map(({ position }: Listed) => position);
  const sorted = customFields.toSorted((one: Listed, other: Listed) => one.position - other.position);
  const parents = sorted.map(({ parentId }: Listed) => parentId);

  expect(positions).not.toEqual(sorted.map(({ position }: Listed) => position));
  expect(sorted.map(({ position }: Listed) => position)).toEqual(
    sorted.map((_: Listed, at: number) => at * 50),
  );
  expect(new Set(parents.slice(0, 11)).size).toBe(1);
  expect(new Set(parents.slice(11)).size).toBe(1);
  expect(new Set(parents).size).toBe(2);
});

test("a bare location has no custom fields, and a full one five hundred in ten groups", async () => {
  expect((await read("/locations/practice-0/customFields")).customFields).toEqual([]);
  expect((await read("/locations/practice-0")).location).toMatchObject({ name: "Bare Desk" });
  expect((await read("/users/?locationId=practice-0")).users).toHaveLength(1);

  expect((await read("/locations/practice-500")).location).toMatchObject({ name: "Five Hundred Fields" });
  const { customFields } = await read("/locations/practice-500/customFields?model=contact");
  type Listed = { id: string; name: string; dataType: string; parentId: string; fieldKey: string };
  const distinct = (of: (field: Listed) => string) => new Set(customFields.map(of)).size;
  expect(customFields).toHaveLength(500);
  expect(distinct(({ id }) => id)).toBe(500);
  expect(distinct(({ name }) => name)).toBe(500);
  expect(distinct(({ fieldKey }) => fieldKey)).toBe(500);
  expect(distinct(({ dataType }) => dataType)).toBe(10);
  expect(distinct(({ parentId }) => parentId)).toBe(10);
  expect(customFields[133]).toMatchObject({
    id: expect.stringMatching(/^[A-Za-z0-9]{20}$/),
    name: "Field 134 (date)",
    dataType: "DATE",
    position: 133 * 50,
  });
});

test("one custom field has options with keys, one with values, and a radio takes answers of one's own", async () => {
  const { customFields } = await read("/locations/practice/customFields");
  expect(customFields).toContainEqual(
    expect.objectContaining({
      dataType: "MULTIPLE_OPTIONS",
      picklistOptions: expect.arrayContaining([{ key: "latex", label: "Latex" }]),
    }),
  );
  expect(customFields).toContainEqual(
    expect.objectContaining({
      dataType: "SINGLE_OPTIONS",
      picklistOptions: expect.arrayContaining([{ value: "cigna", name: "Cigna" }]),
    }),
  );
  expect(customFields).toContainEqual(
    expect.objectContaining({ dataType: "RADIO", isAllowedCustomOption: true }),
  );
});

test("there are no custom fields of opportunities", async () => {
  expect((await read("/locations/practice/customFields?model=opportunity")).customFields).toEqual([]);
});

test("a location has tags, users and time zones", async () => {
  const { tags } = await read("/locations/practice/tags");
  const { users } = await read("/users/?locationId=practice");
  const { timeZones } = await read("/locations/practice/timezones");
  expect(tags).toHaveLength(12);
  expect(tags[0]).toEqual({ id: expect.any(String), name: "allergy", locationId: "practice" });
  expect(users).toHaveLength(6);
  expect(users[0]).toMatchObject({ name: "Amara Osei", firstName: "Amara", lastName: "Osei" });
  expect(timeZones).toContain("US/Central");
});

test.each([
  "/locations/elsewhere",
  "/locations/elsewhere/customFields",
  "/locations/elsewhere/tags",
  "/locations/elsewhere/timezones",
  "/users/?locationId=elsewhere",
  "/users/",
  "/contacts/search/duplicate?email=a@b.co",
])("%s is answered with a 403", async (path) => {
  const response = await callSandbox(createSandbox(), `/highlevel${path}`);
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({
    message: "The token does not have access to this location.",
  });
});

const scopes = [
  ["/locations/practice", "locations.readonly"],
  ["/locations/practice/timezones", "locations.readonly"],
  ["/locations/practice/tags", "locations/tags.readonly"],
  ["/locations/practice/customFields?model=contact", "locations/customFields.readonly"],
  ["/users/?locationId=practice", "users.readonly"],
  ["/contacts/search/duplicate?locationId=practice&email=a@b.co", "contacts.readonly"],
  ["/contacts/nobody", "contacts.readonly"],
  ["/contacts/", "contacts.write"],
  ["/forms/upload-custom-files", "forms.write"],
] as const;

test.each(scopes)("%s needs the scope %s, and no other", async (path, scope) => {
  const others = scopes.map(([, each]) => each).filter((each) => each !== scope);
  const ask = async (granted: readonly string[] | null) => {
    const sandbox = createSandbox();
    await callSandbox(sandbox, "/control/settings", { method: "PUT", body: { scopes: granted } });
    return callSandbox(
      sandbox,
      `/highlevel${path}`,
      scope.endsWith(".write") ? { method: "POST", body: {} } : {},
    );
  };

  const refused = await ask(others);
  expect(refused.status).toBe(401);
  expect(await refused.json()).toMatchObject({
    statusCode: 401,
    message: "The token is not authorized for this scope.",
  });
  expect((await ask([scope])).status).not.toBe(401);
  expect((await ask(null)).status).not.toBe(401);
});

test.each(["/locations/practice", "/users/?locationId=practice", "/contacts/nobody"])(
  "%s checks the headers like a create",
  async (path) => {
    const response = await callSandbox(createSandbox(), `/highlevel${path}`, { headers: {} });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ message: "Invalid Private Integration token" });
  },
);

async function read(path: string) {
  const response = await callSandbox(createSandbox(), `/highlevel${path}`);
  expect(response.status).toBe(200);
  return response.json();
}
