import { expect, test } from "vitest";
import { dryRun } from "./dryRun";
import { testWorld } from "./testWorld";

const body = { firstName: "Ada", locationId: "a b" };
const run = (answer: () => Response | Promise<Response>) => dryRun(testWorld(answer).world, body);

test("sends the exact body to the gateway, and no key: it is no submission", async () => {
  const { asked, world } = testWorld(() => Response.json({ statusCode: 201, unjudged: [] }));
  expect(await dryRun(world, body)).toEqual({ kind: "fine", unjudged: [] });
  expect(asked.map(({ url }) => url)).toEqual(["/api/dry-run?location=a%20b"]);
  expect(asked[0]?.init).toMatchObject({ method: "POST", body: '{"firstName":"Ada","locationId":"a b"}' });
  const headers = new Headers(asked[0]?.init?.headers);
  expect(headers.get("Content-Type")).toBe("application/json");
  expect(headers.has("Idempotency-Key")).toBe(false);
});

test("a refusal comes with what it names, and with what was not judged", async () => {
  const message = ["email must be an email", 'Invalid Custom Field Value "x" for "f"', "odd"];
  expect(await run(() => Response.json({ statusCode: 422, message, unjudged: ["phone"] }))).toEqual({
    kind: "refused",
    status: 422,
    problems: [
      { name: "email", message: message[0] },
      { customFieldId: "f", message: message[1] },
      { message: "odd" },
    ],
    unjudged: ["phone"],
  });
});

test.each([
  ["a gateway that is asked too often", { gateway: "too-many" }, 429, "busy"],
  ["a gateway that is full", { gateway: "busy" }, 503, "busy"],
  ["somebody who is signed out", { gateway: "signed-out" }, 401, "entrance"],
  ["somebody who may not", { gateway: "not-allowed" }, 403, "entrance"],
  ["a gateway without it", { gateway: "not-found" }, 404, "unreachable"],
  ["an answer of another shape", { statusCode: "201" }, 200, "unreachable"],
  ["a verdict under another status", { statusCode: 201, unjudged: [] }, 500, "unreachable"],
])("%s judges nothing", async (_what, json, status, why) => {
  expect(await run(() => Response.json(json, { status }))).toEqual({ kind: "failed", why });
});

test.each([
  ["a proxy's page", () => new Response("<h1>Sign in", { status: 401 }), "entrance"],
  ["a hotel's page", () => new Response("<h1>Welcome"), "unreachable"],
  ["a cut connection", () => Promise.reject(new TypeError("cut")), "unreachable"],
])("%s judges nothing, and nothing is thrown", async (_what, answer, why) => {
  expect(await run(answer)).toEqual({ kind: "failed", why });
});
