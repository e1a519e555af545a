import { expect, test } from "vitest";
import { judgeCreate, type LocationRules } from "./judgeCreate";

const ofNumbers = { id: "age", dataType: "NUMERICAL" };
const judge = (body: unknown, rules: Partial<LocationRules> = {}) => {
  const location: LocationRules = { id: "l", country: "US", customFields: [ofNumbers], ...rules };
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return judgeCreate(text, (id) => (id === "l" ? location : undefined));
};
const ada = { firstName: "Ada", locationId: "l" };
const withAge = (field_value: unknown) => ({ ...ada, customFields: [{ id: "age", field_value }] });

test("a body that is fine comes back with what stays of its custom fields", () => {
  const body = { ...ada, customFields: [...withAge(3).customFields, ...withAge(4).customFields] };
  expect(judge(body)).toMatchObject({ kind: "fine", body, customFields: [{ id: "age", value: 4 }] });
});

test.each([
  ["half a JSON", '{"a', 400, expect.stringContaining("JSON")],
  ["a list", [], 422, ["an unknown value was passed to the validate function"]],
  ["another location", { ...ada, locationId: "m" }, 403, expect.stringContaining("access to this location")],
  ["no location", { firstName: "Ada" }, 403, expect.stringContaining("access to this location")],
  [
    "several things wrong",
    { ...ada, email: "ada", companyId: "c" },
    422,
    ["email must be an email", "property companyId should not exist"],
  ],
  ["nobody", { locationId: "l", name: "Ada" }, 422, expect.stringContaining("Contacts without email")],
  ["a value of another type", withAge("three"), 400, 'Invalid Custom Field Value "three" for "age"'],
])("%s is refused as HighLevel does", (_what, body, status, message) => {
  const judged = judge(body);
  if (judged.kind === "fine") throw new Error("It was taken.");
  const { message: said } = judged.refusal;
  expect([judged.refusal.status, Array.isArray(said) ? said.toSorted() : said]).toEqual([status, message]);
});

test("without the definitions of the custom fields their values are not judged, but their shape is", () => {
  const unknown = { customFields: undefined };
  expect(judge(withAge("three"), unknown)).toMatchObject({ kind: "fine", customFields: [] });
  expect(judge({ ...ada, customFields: "three" }, unknown)).toMatchObject({ kind: "refused" });
});

test("without the country, phone numbers are judged where they have a code of their own", () => {
  const unknown = { country: undefined };
  expect(judge({ ...ada, phone: "12" }, unknown).kind).toBe("fine");
  expect(judge({ ...ada, phone: "12" }).kind).toBe("refused");
  expect(judge({ ...ada, phone: "+1 12" }, unknown).kind).toBe("refused");
  expect(judge({ ...ada, phone: "+12125550123" }, unknown).kind).toBe("fine");
});

test("a value for a field of a type that nobody knows is judged by its shape alone", () => {
  const customFields = [{ id: "age", dataType: "constructor" }];
  expect(judge(withAge("three"), { customFields }).kind).toBe("fine");
  expect(judge(withAge({ a: 1 }), { customFields }).kind).toBe("refused");
});
