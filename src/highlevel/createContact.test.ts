import { expect, test } from "vitest";
import { createContact } from "./createContact";
import { testWorld } from "./testWorld";

const body = { firstName: "Ada", locationId: "a b" };

test("sends the body's exact JSON to the gateway, once", async () => {
  const { asked, world } = testWorld(async () => Response.json({ contact: { id: "c" } }, { status: 201 }));
  expect(await createContact(world, body)).toEqual({ kind: "saved", contactId: "c" });
  expect(asked).toHaveLength(1);
  expect(asked[0]?.url).toBe("/api/contacts?location=a%20b");
  expect(asked[0]?.init).toMatchObject({
    method: "POST",
    body: '{"firstName":"Ada","locationId":"a b"}',
    redirect: "manual",
    headers: { "Content-Type": "application/json", "X-Contact-Desk": "1" },
  });
});

test("sends nothing while offline", async () => {
  const { asked, world } = testWorld(async () => Response.json({}), false);
  expect(await createContact(world, body)).toEqual({ kind: "offline" });
  expect(asked).toEqual([]);
});

test("does not claim to know after a failure of the network, and does not send again", async () => {
  const { asked, world } = testWorld(() => Promise.reject(new TypeError("Failed to fetch")));
  expect(await createContact(world, body)).toEqual({ kind: "unknown" });
  expect(asked).toHaveLength(1);
});

test("does not claim to know when the answer breaks off", async () => {
  const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("cut")) });
  const { world } = testWorld(async () => new Response(broken, { status: 201 }));
  expect(await createContact(world, body)).toEqual({ kind: "unknown" });
});

test("takes a page that is not ours for no answer", async () => {
  const { world } = testWorld(async () => new Response("<p>Welcome to the hotel", { status: 200 }));
  expect(await createContact(world, body)).toEqual({ kind: "unknown" });
});
