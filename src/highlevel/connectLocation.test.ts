import { expect, test } from "vitest";
import { connectLocation, disconnectLocation } from "./connectLocation";
import { testWorld } from "./testWorld";

const own = { locationId: "l", token: "pit-1" };
const { signal } = new AbortController();

test("hands location and token to the gateway in the body, and nowhere else", async () => {
  const { asked, world } = testWorld(() => Response.json({ location: { id: "l", name: "North" } }));
  expect(await connectLocation(world, own, signal)).toEqual({ kind: "connected", name: "North" });
  expect(asked).toMatchObject([
    { url: "/api/connection", init: { method: "POST", body: '{"locationId":"l","token":"pit-1"}' } },
  ]);
  expect(JSON.stringify([asked[0]?.url, asked[0]?.init?.headers])).not.toContain("pit-1");
});

test.each([
  [422, { gateway: "token-scope", message: "…" }, "token-scope"],
  [429, { gateway: "too-many" }, "too-many"],
  [200, { location: {} }, "unreachable"],
  [502, undefined, "unreachable"],
])("%i with %j is refused as %s", async (status, json, code) => {
  const { world } = testWorld(() => new Response(JSON.stringify(json), { status }));
  expect(await connectLocation(world, own, signal)).toEqual({ kind: "refused", code });
});

test("no network, and somebody who no longer wants to, is no connection", async () => {
  const { world } = testWorld(() => Promise.reject(new TypeError("Failed to fetch")));
  expect(await connectLocation(world, own, signal)).toEqual({ kind: "refused", code: "unreachable" });
  expect(await disconnectLocation(world)).toBe(false);
});

test("disconnects, and says where the gateway did not", async () => {
  const { asked, world } = testWorld(() => Response.json({}));
  expect(await disconnectLocation(world)).toBe(true);
  expect(asked).toMatchObject([{ url: "/api/connection", init: { method: "DELETE" } }]);
  const refused = testWorld(() => Response.json({ gateway: "signed-out" }, { status: 401 }));
  expect(await disconnectLocation(refused.world)).toBe(false);
  const portal = testWorld(() => new Response("<h1>Welcome"));
  expect(await disconnectLocation(portal.world)).toBe(false);
});
