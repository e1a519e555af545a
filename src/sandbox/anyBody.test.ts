import fc from "fast-check";
import { expect, test } from "vitest";
import { callSandbox } from "./callSandbox";
import { createSandbox } from "./createSandbox";
import { harbourStreetClinic } from "./harbourStreetClinic";

const any = fc.jsonValue();
const names = [
  ...["firstName", "lastName", "name", "email", "phone", "gender", "address1", "city", "state", "postalCode"],
  ...["website", "timezone", "dnd", "dndSettings", "inboundDndSettings", "tags", "source", "dateOfBirth"],
  ...["country", "companyName", "assignedTo", "__proto__", "constructor"],
];
const entry = fc.record({
  id: fc.constantFrom(...harbourStreetClinic.customFields.map(({ id }) => id), "elsewhere"),
  field_value: any,
});
/** Close enough to a create that it comes past the first doors. */
const nearly = fc
  .tuple(fc.dictionary(fc.constantFrom(...names), any, { maxKeys: 3 }), fc.array(entry, { maxLength: 3 }))
  .map(([some, customFields]) => ({ locationId: "practice", firstName: "Ann", ...some, customFields }));

test.each([
  ["any JSON value", any.map((value) => JSON.stringify(value))],
  ["a body that is nearly right", nearly.map((value) => JSON.stringify(value))],
  ["any text", fc.string({ unit: "binary" })],
])("%s is answered with an envelope or a 201, never with a 500", async (_, bodies) => {
  let time = 0;
  const now = () => {
    time += 10_000;
    return time;
  };
  await fc.assert(
    fc.asyncProperty(bodies, async (body) => {
      const sandbox = createSandbox({ now });
      const response = await callSandbox(sandbox, "/highlevel/contacts/", { method: "POST", body });
      const answer = await response.json();
      expect([201, 400, 403, 422]).toContain(response.status);
      const refused = {
        statusCode: response.status,
        message: expect.anything(),
        error: expect.any(String),
        traceId: expect.any(String),
      };
      const created = {
        contact: expect.objectContaining({ id: expect.any(String) }),
        traceId: expect.any(String),
      };
      expect(answer).toEqual(response.status === 201 ? created : refused);
    }),
    { numRuns: 300 },
  );
});

test("values nested deeper than the stack are refused like any other", async () => {
  const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
  const id = "elsewhere";
  const body = `{"locationId":"practice","firstName":"Ann","customFields":[{"id":"${id}","field_value":${deep}}]}`;
  const sandbox = createSandbox();
  const response = await callSandbox(sandbox, "/highlevel/contacts/", { method: "POST", body });
  expect(response.status).toBe(400);
});
