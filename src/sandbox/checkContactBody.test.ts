import { expect, test } from "vitest";
import { checkContactBody } from "./checkContactBody";

const check = (body: Record<string, unknown>) => checkContactBody({ locationId: "practice", ...body }, "US");

test("a body with a location only has nothing wrong with its fields", () => {
  expect(check({})).toEqual([]);
});

const strings = [
  ...["firstName", "lastName", "name", "gender", "address1", "city", "state", "postalCode"],
  ...["website", "source", "companyName", "assignedTo"],
];

test.each(strings)("%s must be a string, and may be blank", (name) => {
  expect(check({ [name]: 5 })).toEqual([`${name} must be a string`]);
  expect(check({ [name]: ["a"] })).toEqual([`${name} must be a string`]);
  expect(check({ [name]: "" })).toEqual([]);
  expect(check({ [name]: "a" })).toEqual([]);
});

const nullable = [
  ...["firstName", "lastName", "name", "email", "phone", "address1", "city", "state", "website"],
  ...["timezone", "dateOfBirth", "companyName"],
];

test.each(nullable)("%s may be null", (name) => {
  expect(check({ [name]: null })).toEqual([]);
});

test.each([
  ["gender", ["gender must be a string"]],
  ["postalCode", ["postalCode must be a string"]],
  ["source", ["source must be a string"]],
  ["assignedTo", ["assignedTo must be a string"]],
  ["country", ["country must be a string", "country must be a valid ISO31661 Alpha2 code"]],
  ["dnd", ["dnd must be a boolean value"]],
  ["dndSettings", ["dndSettings must be an object"]],
  ["inboundDndSettings", ["inboundDndSettings must be an object"]],
  ["tags", ["each value in tags must be a string", "tags must be an array"]],
  ["customFields", ["customFields must be an array"]],
])("%s may be left out, but not be null", (name, messages) => {
  expect(check({ [name]: null })).toEqual(messages);
  expect(check({ [name]: undefined })).toEqual([]);
});

const wrong: [Record<string, unknown>, string[]][] = [
  [{ email: "" }, ["email must be an email"]],
  [{ email: "rosan" }, ["email must be an email"]],
  [{ email: 5 }, ["email must be a string", "email must be an email"]],
  [{ phone: "" }, ["phone must be a valid phone number"]],
  [{ phone: "12" }, ["phone must be a valid phone number"]],
  [{ phone: 5 }, ["phone must be a string", "phone must be a valid phone number"]],
  [{ timezone: "Mars/Base" }, ["timezone must be a valid IANA time-zone"]],
  [{ timezone: "" }, ["timezone must be a valid IANA time-zone"]],
  [{ country: "UK" }, ["country must be a valid ISO31661 Alpha2 code"]],
  [{ country: "us" }, ["country must be a valid ISO31661 Alpha2 code"]],
  [{ country: "CW" }, ["country must be a valid ISO31661 Alpha2 code"]],
  [{ dateOfBirth: "25/09/1990" }, ["dateOfBirth must be a valid date"]],
  [{ dateOfBirth: {} }, ["dateOfBirth must be a string", "dateOfBirth must be a valid date"]],
  [{ dnd: "true" }, ["dnd must be a boolean value"]],
  [{ tags: "vip" }, ["tags must be an array"]],
  [{ tags: ["vip", 1] }, ["each value in tags must be a string"]],
  [{ customFields: {} }, ["customFields must be an array"]],
  [{ customFields: ["a"] }, ["each value in nested property customFields must be either object or array"]],
  [{ customFields: [{ field_value: "a" }] }, ["customFields.0.id must be a string"]],
  [{ customFields: [{ id: "a" }, { id: 5 }] }, ["customFields.1.id must be a string"]],
  [{ customFields: [{ id: "a", key: 5 }] }, ["customFields.0.key must be a string"]],
  [{ customFields: [{ id: "a", value: "b" }] }, ["customFields.0.property value should not exist"]],
  [{ dndSettings: [] }, ["dndSettings must be an object"]],
  [{ dndSettings: { Fax: {} } }, ["dndSettings.property Fax should not exist"]],
  [{ dndSettings: { Call: null } }, ["dndSettings.Call must be an object"]],
  [
    { dndSettings: { Call: {} } },
    ["dndSettings.Call.status must be one of the following values: active, inactive, permanent"],
  ],
  [
    { dndSettings: { SMS: { status: "on", message: 1, code: null, until: "x" } } },
    [
      "dndSettings.SMS.property until should not exist",
      "dndSettings.SMS.status must be one of the following values: active, inactive, permanent",
      "dndSettings.SMS.message must be a string",
      "dndSettings.SMS.code must be a string",
    ],
  ],
  [{ inboundDndSettings: { Call: {} } }, ["inboundDndSettings.property Call should not exist"]],
  [
    { inboundDndSettings: { all: { status: "permanent" } } },
    ["inboundDndSettings.all.status must be one of the following values: active, inactive"],
  ],
  [
    { inboundDndSettings: { all: { status: "active", code: "x" } } },
    ["inboundDndSettings.all.property code should not exist"],
  ],
  [JSON.parse('{"__proto__":1}'), ["property __proto__ should not exist"]],
];

test.each(wrong)("%j is answered with %j", (body, messages) => {
  expect(check(body)).toEqual(messages);
});

test.each(["additionalEmails", "additionalPhones", "address2", "type", "businessId", "constructor"])(
  "%s is not accepted on create",
  (name) => {
    expect(check({ [name]: "a" })).toEqual([`property ${name} should not exist`]);
  },
);

test("everything that is wrong is said, strangers first", () => {
  expect(check({ dnd: 1, firstName: 5, shoeSize: 44, email: "x" })).toEqual([
    "property shoeSize should not exist",
    "firstName must be a string",
    "email must be an email",
    "dnd must be a boolean value",
  ]);
});

test.each(["Call", "Email", "SMS", "WhatsApp", "GMB", "FB"])("%s may be blocked", (channel) => {
  for (const status of ["active", "inactive", "permanent"])
    expect(check({ dndSettings: { [channel]: { status, message: "a", code: "b" } } })).toEqual([]);
});

test("what comes from the contact may be blocked, and phones are read in the location's country", () => {
  expect(check({ inboundDndSettings: { all: { status: "inactive", message: "a" } } })).toEqual([]);
  expect(check({ phone: "(207) 555-0142" })).toEqual([]);
});
