import { expect, test } from "vitest";
import { createContact } from "./createContact";

const body = { firstName: "Ada", locationId: "a b" };

function world(answer: () => Promise<Response>, online = true) {
  const asked: { url: string; init: RequestInit | undefined }[] = [];
  const fetch = async (url: string | URL | Request, init?: RequestInit) => {
    asked.push({ url: String(url), init });
    return answer();
  };
  return { asked, world: { fetch, isOnline: () => online } };
}

test("sends the body's exact JSON to the gateway, once", async () => {
  const { asked, world: here } = world(async () => Response.json({ contact: { id: "c" } }, { status: 201 }));
  expect(await createContact(here, body)).toEqual({ kind: "saved", contactId: "c" });
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
  const { asked, world: here } = world(async () => Response.json({}), false);
  expect(await createContact(here, body)).toEqual({ kind: "offline" });
  expect(asked).toEqual([]);
});

test("does not claim to know after a failure of the network, and does not send again", async () => {
  const { asked, world: here } = world(() => Promise.reject(new TypeError("Failed to fetch")));
  expect(await createContact(here, body)).toEqual({ kind: "unknown" });
  expect(asked).toHaveLength(1);
});

test("does not claim to know when the answer breaks off", async () => {
  const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("cut")) });
  const { world: here } = world(async () => new Response(broken, { status: 201 }));
  expect(await createContact(here, body)).toEqual({ kind: "unknown" });
});

test("takes a page that is not ours for no answer", async () => {
  const { world: here } = world(async () => new Response("<p>Welcome to the hotel", { status: 200 }));
  expect(await createContact(here, body)).toEqual({ kind: "unknown" });
});
