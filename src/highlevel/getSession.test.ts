import { expect, test } from "vitest";
import { contactsUrl, contactUrl } from "./contactUrl";
import { getLocation } from "./getLocation";
import { getSession } from "./getSession";

const world = (answer: unknown, status = 200) => ({
  fetch: async () => Response.json(answer, { status }),
  isOnline: () => true,
});
const session = { practice: false, locations: [{ id: "l", name: "North" }], appUrl: "https://crm.example" };

test("takes the gateway's session", async () => {
  expect(await getSession(world(session))).toEqual(session);
});

test.each([{}, { ...session, locations: [] }, { ...session, practice: "no" }])(
  "refuses %j",
  async (answer) => {
    await expect(getSession(world(answer))).rejects.toThrow();
  },
);

test("knows a location's country where HighLevel tells, and nothing where it does not", async () => {
  expect(await getLocation(world({ location: { id: "l", country: "DE" } }), "l")).toEqual({
    id: "l",
    country: "DE",
  });
  expect(await getLocation(world({ message: "no scope" }, 401), "l")).toBeNull();
});

test("links to HighLevel's app, and in practice to the sandbox", () => {
  expect(contactUrl(session, "l", "c/1")).toBe("https://crm.example/v2/location/l/contacts/detail/c%2F1");
  expect(contactsUrl(session, "l")).toBe("https://crm.example/v2/location/l/contacts/smart_list/All");
  expect(contactUrl({ ...session, practice: true }, "l", "c")).toBe("/sandbox/contacts/c");
  expect(contactsUrl({ ...session, practice: true }, "l")).toBe("/sandbox/");
});
