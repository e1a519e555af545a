import { expect, test } from "vitest";
import { contactsUrl, contactUrl } from "./contactUrl";
import { getSession } from "./getSession";
import { testWorld } from "./testWorld";

const here = (answer: unknown) => testWorld(() => Response.json(answer)).world;
const session = {
  practice: false,
  locations: [{ id: "l", name: "North" }],
  appUrl: "https://crm.example",
  duplicateCheck: true,
};

test("takes the gateway's session", async () => {
  expect(await getSession(here(session))).toEqual(session);
});

test("takes what an office wants asked as the gateway read it", async () => {
  const form = { sections: [{ section: "tags" }], constants: {} };
  const asked = { ...session, locations: [{ id: "l", name: "North", form }] };
  expect((await getSession(here(asked))).locations[0]?.form).toEqual(form);
});

test("takes the forms that have a name", async () => {
  const forms = { reception: { sections: [{ section: "tags" }], constants: {} } };
  expect((await getSession(here({ ...session, forms }))).forms).toEqual(forms);
});

test("takes that somebody may connect a location of their own, and whether it is", async () => {
  const own = { ...session, own: { connected: false } };
  expect(await getSession(here(own))).toEqual(own);
});

test.each([{}, { ...session, locations: [] }, { ...session, practice: "no" }])(
  "refuses %j",
  async (answer) => {
    await expect(getSession(here(answer))).rejects.toThrow();
  },
);

test("links to HighLevel's app, and in practice to the sandbox", () => {
  expect(contactUrl(session, "l", "c/1")).toBe("https://crm.example/v2/location/l/contacts/detail/c%2F1");
  expect(contactsUrl(session, "l")).toBe("https://crm.example/v2/location/l/contacts/smart_list/All");
  expect(contactUrl({ ...session, practice: true }, "l", "c")).toBe("/sandbox/contacts/c");
  expect(contactsUrl({ ...session, practice: true }, "l")).toBe("/sandbox/");
});
