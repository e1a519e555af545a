import { expect, test } from "vitest";
import { createGateway } from "./createGateway";
import { startUpstream } from "./startUpstream";
import { pageHeaders, testWorld } from "./testWorld";

async function search(query: string, answer: unknown) {
  const { url, seen } = await startUpstream((response) =>
    response.writeHead(200).end(JSON.stringify(answer)),
  );
  const gateway = createGateway(testWorld(url).world);
  const address = `http://127.0.0.1/api/contacts/search/duplicate${query}`;
  const response = await gateway.request(address, { headers: pageHeaders });
  return { seen, status: response.status, body: await response.json() };
}

test("only the location, the email and the number are asked for, as they were written", async () => {
  const { seen } = await search("?email=a%2Bb%40c.example&number=%2B44123&limit=5&locationId=elsewhere", {});

  expect(seen).toMatchObject([
    {
      method: "GET",
      url: "/contacts/search/duplicate?locationId=loc1&email=a%2Bb%40c.example&number=%2B44123",
    },
  ]);
});

test("what is blank is not asked for", async () => {
  const { seen } = await search("?location=loc1&email=&number=", {});

  expect(seen.map((request) => request.url)).toEqual(["/contacts/search/duplicate?locationId=loc1"]);
});

test("who is found comes back with the closed list of keys", async () => {
  const contact = { id: "c1", email: "a@b.example" };

  const { status, body } = await search("?email=a@b.example", {
    contact: { ...contact, tags: ["vip"] },
    traceId: "t1",
  });

  expect([status, body]).toEqual([200, { contact, traceId: "t1" }]);
});

test("nobody is an answer too", async () => {
  expect((await search("?email=a@b.example", { contact: null })).body).toEqual({ contact: null });
});

test("an answer of another shape is not HighLevel's", async () => {
  const { status, body } = await search("?email=a@b.example", { contact: "Ann" });

  expect([status, body]).toMatchObject([502, { gateway: "not-highlevel", upstreamStatus: 200 }]);
});

test("a location that is not set up is unknown", async () => {
  const { status, body, seen } = await search("?location=elsewhere", {});

  expect([status, body, seen]).toMatchObject([404, { gateway: "unknown-location" }, []]);
});
