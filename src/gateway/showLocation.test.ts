import { expect, test } from "vitest";
import { createGateway } from "./createGateway";
import { startUpstream } from "./startUpstream";
import { pageHeaders, testWorld } from "./testWorld";

async function show(query: string, answer: unknown) {
  const { url, seen } = await startUpstream((response) =>
    response.writeHead(200).end(JSON.stringify(answer)),
  );
  const gateway = createGateway(testWorld(url).world);
  const response = await gateway.request(`http://127.0.0.1/api/location${query}`, { headers: pageHeaders });
  return { seen, status: response.status, body: await response.json() };
}

test("where a location is comes back, and nothing else of it", async () => {
  const location = { id: "loc1", country: "DE", timezone: "Europe/Berlin" };

  const { seen, status, body } = await show("?location=loc1", {
    location: { ...location, email: "owner@example.com", settings: {} },
  });

  expect(seen).toMatchObject([{ method: "GET", url: "/locations/loc1" }]);
  expect([status, body]).toEqual([200, { location }]);
});

test("a location that is not set up is not asked about", async () => {
  const { status, body, seen } = await show("?location=elsewhere", {});

  expect([status, body, seen]).toMatchObject([404, { gateway: "unknown-location" }, []]);
});
