import { describe, expect, test } from "vitest";
import { callSandbox, practiceToken, rightHeaders, sendContact } from "./callSandbox";
import { createSandbox, type Sandbox } from "./createSandbox";
import { harbourStreetClinic } from "./harbourStreetClinic";

const path = "/highlevel/contacts/";
const ann = { locationId: "practice", firstName: "Ann", email: "ann@example.org" };

describe("the headers of a call", () => {
  const { authorization: _authorization, ...noAuthorization } = rightHeaders;
  const { version: _version, ...noVersion } = rightHeaders;
  const agency = `Bearer e30.${btoa('{"authClass":"Company"}').replaceAll("=", "")}.c2ln`;

  test.each([
    ["no Authorization", noAuthorization, "Invalid Private Integration token"],
    ["no Authorization and no Version", {}, "Invalid Private Integration token"],
    [
      "a token without its scheme",
      { ...rightHeaders, authorization: practiceToken },
      "Invalid Private Integration token",
    ],
    [
      "a token that is none",
      { ...rightHeaders, authorization: "Bearer nonsense" },
      "Invalid Private Integration token",
    ],
    [
      "a token with a no-break space behind",
      { ...rightHeaders, authorization: `Bearer ${practiceToken}\u00a0` },
      "Invalid Private Integration token",
    ],
    ["no Version", noVersion, "version header was not found."],
    ["a Version that is none", { ...rightHeaders, version: "2020-01-01" }, "version header is invalid"],
    ["an agency's token", { ...rightHeaders, authorization: agency }, "Token's user type mismatch!"],
  ])("%s is answered with a 401", async (_, headers, message) => {
    const response = await callSandbox(createSandbox(), path, { method: "POST", headers, body: ann });
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual(envelope(401, message, "Unauthorized"));
  });

  test("an OAuth access token of a sub-account works the same way", async () => {
    const headers = { ...rightHeaders, authorization: "Bearer eyJhbGciOiJIUzI1NiJ9.e30.c2ln" };
    const response = await callSandbox(createSandbox(), path, { method: "POST", headers, body: ann });
    expect(response.status).toBe(201);
  });

  test("a body that is not said to be JSON is answered with a 415", async () => {
    const headers = { ...rightHeaders, "content-type": "text/plain" };
    const response = await callSandbox(createSandbox(), path, { method: "POST", headers, body: ann });
    expect(response.status).toBe(415);
  });
});

describe("a body that is refused", () => {
  const noAccess = "The token does not have access to this location.";
  const nobody = "Contacts without email, phone, firstName and lastName are not allowed.";
  const [text] = harbourStreetClinic.customFields;

  test.each([
    ["an array", "[]", 422, ["an unknown value was passed to the validate function"]],
    ["null", "null", 422, ["an unknown value was passed to the validate function"]],
    ["text", '"a"', 422, ["an unknown value was passed to the validate function"]],
    ["no location", { firstName: "Ann" }, 403, noAccess],
    ["an unknown location", { ...ann, locationId: "elsewhere" }, 403, noAccess],
    ["an unknown location before a stranger", { locationId: "", shoeSize: 44 }, 403, noAccess],
    ["a location that is no text", { ...ann, locationId: 5 }, 403, noAccess],
    ["a stranger", { ...ann, shoeSize: 44 }, 422, ["property shoeSize should not exist"]],
    [
      "two wrong fields",
      { ...ann, email: "", tags: 5 },
      422,
      ["email must be an email", "each value in tags must be a string", "tags must be an array"],
    ],
    ["nobody", { locationId: "practice" }, 422, nobody],
    ["a full name alone", { locationId: "practice", name: "Ann Lee" }, 422, nobody],
    [
      "null and white space",
      { locationId: "practice", firstName: " \t", lastName: "", email: null, phone: null },
      422,
      nobody,
    ],
    [
      "a value that does not fit its custom field",
      { ...ann, customFields: [{ id: text?.id, field_value: 5 }] },
      400,
      `Invalid Custom Field Value "5" for "${text?.id}"`,
    ],
    [
      "a list of a wrong kind for an unknown custom field",
      { ...ann, customFields: [{ id: "elsewhere", field_value: [1, {}, null] }] },
      400,
      'Invalid Custom Field Value "1,[object Object],null" for "elsewhere"',
    ],
    [
      "null for an unknown custom field",
      { ...ann, customFields: [{ id: "elsewhere", field_value: null }] },
      400,
      'Invalid Custom Field Value "null" for "elsewhere"',
    ],
    [
      "an object for an unknown custom field",
      { ...ann, customFields: [{ id: "elsewhere", field_value: { toString: 1 } }] },
      400,
      'Invalid Custom Field Value "[object Object]" for "elsewhere"',
    ],
  ])("%s", async (_, body, status, message) => {
    const response = await callSandbox(createSandbox(), path, { method: "POST", body });
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual(envelope(status, message, errors[status]));
  });

  test.each(["", "{", "{'a':1}", "undefined"])(
    "%j, which is no JSON, is answered with a 400",
    async (body) => {
      const response = await callSandbox(createSandbox(), path, { method: "POST", body });
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual(envelope(400, expect.any(String), "Bad Request"));
    },
  );

  test("leaves no contact behind", async () => {
    const sandbox = createSandbox();
    await sendContact(sandbox, { ...ann, shoeSize: 44 });
    expect(await (await callSandbox(sandbox, "/control/contacts")).json()).toEqual([]);
  });
});

describe("a contact that is created", () => {
  const now = () => Date.UTC(2026, 10, 23, 16);

  test("is answered as HighLevel answers, and can be read at once", async () => {
    const sandbox = createSandbox({ now });
    const response = await sendContact(sandbox, {
      firstName: "Ann",
      lastName: "Lee",
      email: "Ann@Example.org",
      phone: "(207) 555-0142",
      dateOfBirth: "05/04/1990",
      timezone: "US/Central",
      tags: ["VIP", "Vip", "Brand New"],
      city: null,
    });
    const kept = {
      id: expect.stringMatching(/^[A-Za-z0-9]{20}$/),
      locationId: "practice",
      firstName: "Ann",
      firstNameLowerCase: "ann",
      lastName: "Lee",
      lastNameLowerCase: "lee",
      fullNameLowerCase: "ann lee",
      email: "Ann@Example.org",
      emailLowerCase: "ann@example.org",
      phone: "+12075550142",
      country: "US",
      type: "lead",
      dnd: false,
      tags: ["vip", "brand new"],
      customFields: [],
      dateAdded: "2026-11-23T16:00:00.000Z",
      dateUpdated: "2026-11-23T16:00:00.000Z",
    };

    expect(response.status).toBe(201);
    const created = await response.json();
    expect(created).toEqual({
      contact: {
        ...kept,
        dateOfBirth: "1990-05-04T00:00:00.000Z",
        deleted: false,
        bounceEmail: false,
        unsubscribeEmail: false,
        offers: [],
        products: [],
      },
      traceId: expect.any(String),
    });
    const read = await callSandbox(sandbox, `/highlevel/contacts/${created.contact.id}`);
    expect(await read.json()).toEqual({
      contact: { ...kept, name: "Ann Lee", dateOfBirth: "1990-05-04", timezone: "US/Central" },
      traceId: expect.any(String),
    });
  });

  test("may be sent with and without the slash at the end", async () => {
    const response = await callSandbox(createSandbox(), "/highlevel/contacts", { method: "POST", body: ann });
    expect(response.status).toBe(201);
  });

  test("makes its new tags on the fly, once", async () => {
    const sandbox = createSandbox();
    await sendContact(sandbox, { ...ann, tags: ["VIP", "Brand New"] });
    await sendContact(sandbox, { firstName: "Ben", tags: ["brand new"] });
    const { tags } = await (await callSandbox(sandbox, "/highlevel/locations/practice/tags")).json();
    expect(tags.filter((tag: { name: string }) => ["vip", "brand new"].includes(tag.name))).toEqual([
      { id: expect.any(String), name: "vip", locationId: "practice" },
      { id: expect.any(String), name: "brand new", locationId: "practice" },
    ]);
  });

  test("does not keep an option that is not on the list, nor a list of text boxes", async () => {
    const sandbox = createSandbox();
    const plan = harbourStreetClinic.customFields.find((field) => field.dataType === "SINGLE_OPTIONS");
    const boxes = harbourStreetClinic.customFields.find((field) => field.dataType === "TEXTBOX_LIST");
    const response = await sendContact(sandbox, {
      ...ann,
      customFields: [
        { id: plan?.id, key: "unheard_of", field_value: "No such plan" },
        { id: boxes?.id, field_value: ["Ben"] },
        { id: "elsewhere", field_value: "kept as it is" },
        { id: plan?.id },
      ],
    });
    expect(response.status).toBe(201);
    const { contact } = await response.json();
    expect(contact.customFields).toEqual([{ id: "elsewhere", value: "kept as it is" }]);
  });

  test("that is not there is answered with a 400", async () => {
    const response = await callSandbox(createSandbox(), "/highlevel/contacts/nobody");
    expect(await response.json()).toEqual(envelope(400, "Contact not found", "Bad Request"));
  });
});

test("the example of the reference page is taken", async () => {
  const blocked = { status: "active", message: "string", code: "string" };
  const id = "6dvNaf7VhkQ9snc5vnjJ";
  const uuid = "f31175d4-2b06-4fc6-b7bc-74cd814c68cb";
  const documentId = "w2M9qTZ0ZJz8rGt02jdJ";
  const files = {
    [uuid]: {
      meta: {
        fieldname: "1HeGizb13P0odwgOgKSs",
        originalname: "IMG_20231215_164412935.jpg",
        encoding: "7bit",
        mimetype: "image/jpeg",
        size: 1786611,
        uuid,
      },
      url: `https://services.leadconnectorhq.com/documents/download/${documentId}`,
      documentId,
    },
  };
  const texts = ["My Text", "My Text", "My Selected Option", "My Selected Option"];
  const values = [...texts, 100, 100.5, ["test", "test2"], ["test", "test2"], files];
  const channels = ["Call", "Email", "SMS", "WhatsApp", "GMB", "FB"];

  const response = await sendContact(createSandbox(), {
    firstName: "Rosan",
    lastName: "Deo",
    name: "Rosan Deo",
    email: "rosan@deos.com",
    gender: "male",
    phone: "+1 888-888-8888",
    address1: "3535 1st St N",
    city: "Dolomite",
    state: "AL",
    postalCode: "35061",
    website: "https://www.tesla.com",
    timezone: "America/Chihuahua",
    dnd: true,
    dndSettings: Object.fromEntries(channels.map((channel) => [channel, blocked])),
    inboundDndSettings: { all: { status: "active", message: "string" } },
    tags: ["nisi sint commodo amet", "consequat"],
    customFields: values.map((field_value) => ({ id, key: "my_custom_field", field_value })),
    source: "public api",
    dateOfBirth: "1990-09-25",
    country: "US",
    companyName: "DGS VolMAX",
    assignedTo: "y0BeYjuRIlDwsDcOHOJo",
  });

  expect(response.status).toBe(201);
  const { contact } = await response.json();
  expect(contact).toMatchObject({
    phone: "+18888888888",
    dateOfBirth: "1990-09-25T00:00:00.000Z",
    customFields: [{ id, value: files }],
  });
});

describe("duplicates", () => {
  test.each([
    ["the same email in another case", { firstName: "B", email: "ANN@example.ORG" }, "email"],
    ["the same phone written otherwise", { firstName: "B", phone: "+1 207.555.0142" }, "phone"],
    ["both", { email: "ann@example.org", phone: "2075550142" }, "email"],
  ])("%s is answered with a 400 that names the contact", async (_, body, matchingField) => {
    const sandbox = createSandbox();
    const contactId = await created(sandbox, { ...ann, lastName: "Lee", phone: "(207) 555-0142" });
    const response = await sendContact(sandbox, body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      ...envelope(400, "This location does not allow duplicated contacts.", "Bad Request"),
      meta: { contactId, contactName: "Ann Lee", matchingField },
    });
  });

  test("an email that was saved in capitals is the same in small letters", async () => {
    const sandbox = createSandbox();
    await sendContact(sandbox, { email: "ANN@Example.org" });
    expect((await sendContact(sandbox, { email: "ann@example.org" })).status).toBe(400);
  });

  test("the same name is no duplicate, nor the same email in another location", async () => {
    const sandbox = createSandbox();
    await sendContact(sandbox, { firstName: "Ann" });
    expect((await sendContact(sandbox, { firstName: "Ann" })).status).toBe(201);
    await sendContact(sandbox, ann);
    expect((await sendContact(sandbox, { ...ann, locationId: "practice-2" })).status).toBe(201);
  });

  test("are taken by a location that allows them", async () => {
    const sandbox = createSandbox();
    await callSandbox(sandbox, "/control/settings", {
      method: "PUT",
      body: { allowDuplicates: { practice: true } },
    });
    await sendContact(sandbox, ann);
    expect((await sendContact(sandbox, ann)).status).toBe(201);
    expect((await sendContact(sandbox, { ...ann, locationId: "practice-2" })).status).toBe(201);
    expect((await sendContact(sandbox, { ...ann, locationId: "practice-2" })).status).toBe(400);
  });
});

describe("the search for duplicates", () => {
  const search = async (sandbox: Sandbox, query: Record<string, string>) => {
    const params = new URLSearchParams({ locationId: "practice", ...query });
    return (await callSandbox(sandbox, `/highlevel/contacts/search/duplicate?${params}`)).json();
  };

  test.each([
    ["email in any case", { email: "ANN@EXAMPLE.ORG" }],
    ["number", { number: "+12075550142" }],
    ["email before number", { email: "ann@example.org", number: "+12075550199" }],
    ["number where the email is unknown", { email: "x@example.org", number: "+12075550142" }],
  ])("finds by %s", async (_, query) => {
    const sandbox = createSandbox();
    const id = await created(sandbox, { ...ann, phone: "+12075550142" });
    await created(sandbox, { firstName: "Ben", phone: "+12075550199" });
    expect((await search(sandbox, query)).contact.id).toBe(id);
  });

  test.each([
    ["a stranger", { email: "x@example.org" }],
    ["nothing asked", {}],
    ["a contact of another location", { locationId: "practice-2", email: "ann@example.org" }],
  ])("answers null for %s", async (_, query) => {
    const sandbox = createSandbox();
    await sendContact(sandbox, { ...ann, phone: "+12075550142" });
    expect(await search(sandbox, query)).toEqual({ contact: null, traceId: expect.any(String) });
  });

  test("does not find a number whose plus was not encoded", async () => {
    const sandbox = createSandbox();
    await sendContact(sandbox, { ...ann, phone: "+12075550142" });
    const query = "locationId=practice&number=+12075550142";
    const response = await callSandbox(sandbox, `/highlevel/contacts/search/duplicate?${query}`);
    expect(await response.json()).toMatchObject({ contact: null });
  });

  test("finds a contact only when the lag is over, though it is there at once", async () => {
    let time = Date.UTC(2026, 10, 23);
    const sandbox = createSandbox({ now: () => time, searchLagMs: 10_000 });
    const id = await created(sandbox, ann);
    expect((await callSandbox(sandbox, `/highlevel/contacts/${id}`)).status).toBe(200);
    expect((await sendContact(sandbox, ann)).status).toBe(400);

    time += 9_999;
    expect((await search(sandbox, { email: ann.email })).contact).toBeNull();
    time += 1;
    expect((await search(sandbox, { email: ann.email })).contact.id).toBe(id);
  });

  test("takes a new lag while it runs", async () => {
    const sandbox = createSandbox({ now: () => 0 });
    await sendContact(sandbox, ann);
    const body = { searchLagMs: 60_000 };
    await callSandbox(sandbox, "/control/settings", { method: "PUT", body });
    expect((await search(sandbox, { email: ann.email })).contact).toBeNull();
  });
});

const errors: Record<number, string> = { 400: "Bad Request", 403: "Forbidden", 422: "Unprocessable Entity" };

function envelope(statusCode: number, message: unknown, error: unknown) {
  return { statusCode, message, error, traceId: expect.any(String) };
}

async function created(sandbox: Sandbox, contact: object): Promise<string> {
  return (await (await sendContact(sandbox, contact)).json()).contact.id;
}
