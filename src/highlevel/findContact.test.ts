import { expect, test } from "vitest";
import { findContact } from "./findContact";
import { testWorld } from "./testWorld";

const sought = { locationId: "l", email: "Ada@example.com", phone: "+12125550123" };

test("asks by email and by phone, and nobody may be there", async () => {
  const { asked, world } = testWorld(() => Response.json({ contact: null }));
  expect(await findContact(world, sought)).toBeNull();
  expect(asked.map(({ url }) => url)).toEqual([
    "/api/contacts/search/duplicate?location=l&email=Ada%40example.com&number=%2B12125550123",
  ]);
});

test.each([
  [
    { id: "c", contactName: "Ada", email: "ada@example.com" },
    { contactId: "c", name: "Ada", matched: "email" },
  ],
  [
    { id: "c", firstName: "Ada", lastName: "L" },
    { contactId: "c", name: "Ada L", matched: "phone" },
  ],
])("%j is somebody who exists", async (contact, expected) => {
  const { world } = testWorld(() => Response.json({ contact }));
  expect(await findContact(world, sought)).toEqual({ kind: "exists", ...expected });
});

test.each([
  () => Response.json({ message: "no" }, { status: 401 }),
  () => new Response("<p>", { status: 200 }),
])("an answer that cannot be read is no proof that nobody is there", async (answer) => {
  await expect(findContact(testWorld(answer).world, sought)).rejects.toThrow();
});
