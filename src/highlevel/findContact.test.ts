import { expect, test } from "vitest";
import { findContact } from "./findContact";

const body = { locationId: "l", email: "Ada@example.com", phone: "+12125550123" };
const world = (answer: () => Response) => {
  const asked: string[] = [];
  const fetch = async (url: string | URL | Request) => {
    asked.push(String(url));
    return answer();
  };
  return { asked, here: { fetch, isOnline: () => true } };
};

test("asks by email and by phone", async () => {
  const { asked, here } = world(() => Response.json({ contact: null }));
  expect(await findContact(here, body)).toEqual({ kind: "none" });
  expect(asked).toEqual([
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
  const { here } = world(() => Response.json({ contact }));
  expect(await findContact(here, body)).toEqual({ kind: "exists", ...expected });
});

test.each([
  () => Response.json({ message: "no" }, { status: 401 }),
  () => new Response("<p>", { status: 200 }),
])("an answer that cannot be read is no proof that nobody is there", async (answer) => {
  expect(await findContact(world(answer).here, body)).toEqual({ kind: "failed" });
});
