import fc from "fast-check";
import { canMeasureMemory, memoryOf } from "../memoryOf";
import { createHeaders, pageHeaders } from "../pageHeaders";
import type { HighLevel } from "../startHighLevel";
import type { Process } from "../startProcess";
import { expect, test } from "./doors";
import { contactKeys, inheritedKeys, nested, oddBody } from "./oddBodies";
import { type BodyAnswer, sendBody } from "./sendBody";

// RUNS: how many bodies; SEED and BODY, the path that a failure tells: which.
const { RUNS = "60", SEED = String(Date.now() % 2 ** 31), BODY } = process.env;

type Doors = { gateway: Process; highLevel: HighLevel };

test("whatever a body holds, it is answered and not failed at, and takes no memory", async ({
  gateway,
  highLevel,
}) => {
  const { check } = await unknownSubmission({ gateway, highLevel });
  const sizes: number[] = [];
  await everyBody(async (body) => {
    for (const path of ["/api/contacts", "/api/dry-run", check]) {
      const { status } = await post(gateway, path, body);
      expect(status, path).toBeGreaterThanOrEqual(200);
      expect(status, path).toBeLessThan(500);
    }
    if (canMeasureMemory) sizes.push(memoryOf(gateway.pid));
  });

  // What a search carries is rebuilt, too.
  for (const { method, target } of highLevel.seen) {
    const { pathname, searchParams } = new URL(target, "http://highlevel.invalid");
    if (method === "GET" && pathname === "/contacts/search/duplicate")
      expect(["locationId", "email", "number"]).toEqual(expect.arrayContaining([...searchParams.keys()]));
  }
  expect((await fetch(`${gateway.url}/api/session`, { headers: pageHeaders })).status).toBe(200);
  const third = sizes[Math.floor(sizes.length / 3)] ?? 0;
  const end = sizes.at(-1) ?? 0;
  process.stdout.write(
    `\n${JSON.stringify({ bodies: RUNS, reached: highLevel.seen.length, megabytes: { third, end } })}\n`,
  );
  if (canMeasureMemory) expect(end / third, "memory at the end, by that after a third").toBeLessThan(1.4);
});

test("whatever a body holds, only what a contact has reaches HighLevel", async ({ gateway, highLevel }) => {
  await everyBody(async (body) => {
    const before = highLevel.seen.length;
    await post(gateway, "/api/contacts", body);
    for (const sent of highLevel.seen.slice(before).filter(({ method }) => method === "POST")) {
      const contact = JSON.parse(sent.body) as Record<string, unknown>;
      expect(contactKeys).toEqual(expect.arrayContaining(Object.keys(contact)));
      expect(contact.locationId).toBe("practice");
      // A name that stands there twice would be read in one way here and in another there.
      expect(sent.body).toBe(JSON.stringify(contact));
    }
  });
  expect(highLevel.seen.length, "bodies that reached HighLevel").toBeGreaterThan(0);
});

const extras = [
  ...inheritedKeys,
  "id",
  "contactId",
  "locationID",
  "first_name",
  "\u0000",
  "k".repeat(10_000),
];

test("a body with one property that no contact has is refused, and none of it sent", async ({
  gateway,
  highLevel,
}) => {
  const answers: unknown[] = [];
  for (const extra of extras) {
    const body = `{"firstName":"Ada",${JSON.stringify(extra)}:"x"}`;
    const { status, text } = await post(gateway, "/api/contacts", body);
    answers.push([status, /"gateway":"([\w-]+)"/.exec(text)?.[1]]);
  }
  expect(answers).toEqual(extras.map(() => [400, "not-this-contact"]));
  expect(highLevel.seen).toEqual([]);
});

test("names that every object has reach HighLevel at no depth", async ({ gateway, highLevel }) => {
  for (const key of inheritedKeys) {
    const polluted = `{${JSON.stringify(key)}:{"isAdmin":true}}`;
    await post(gateway, "/api/contacts", `{"firstName":"Ada","dndSettings":${polluted}}`);
    await post(gateway, "/api/contacts", `{"firstName":"Ada","dndSettings":{"SMS":${polluted}}}`);
    await post(gateway, "/api/contacts", `{"firstName":"Ada","inboundDndSettings":{"all":${polluted}}}`);
    await post(gateway, "/api/contacts", `{"firstName":"Ada","customFields":[${polluted}]}`);
    await post(gateway, "/api/contacts", `{"firstName":"Ada","tags":[${polluted}]}`);
  }
  const bodies = highLevel.seen.map(({ body }) => body);
  expect(bodies.filter((body) => inheritedKeys.some((key) => body.includes(JSON.stringify(key))))).toEqual(
    [],
  );
});

test("bodies from 9 to 100,000 levels deep are refused at every door, and none of them sent", async ({
  gateway,
  highLevel,
}) => {
  const { check } = await unknownSubmission({ gateway, highLevel });
  const before = highLevel.seen.length;
  const unexpected: unknown[] = [];
  for (const levels of [9, 10, 100, 1_000, 10_000, 30_000, 100_000]) {
    for (const of of ["lists", "objects"] as const) {
      // The object around it is a level, too.
      const body = `{"firstName":"Ada","tags":${nested(levels - 1, of)}}`;
      const wanted = body.length > 64 * 1024 ? 413 : 400;
      for (const path of ["/api/contacts", "/api/dry-run", check]) {
        const { status } = await post(gateway, path, body);
        if (status !== wanted) unexpected.push({ levels, of, path, status });
      }
    }
  }
  expect(unexpected).toEqual([]);
  expect(highLevel.seen.slice(before)).toEqual([]);
});

async function everyBody(meet: (body: string) => Promise<void>) {
  const numRuns = Number(RUNS);
  process.stdout.write(`SEED=${SEED} RUNS=${RUNS}\n`);
  test.setTimeout(120_000 + numRuns * 1_000);
  const property = fc.asyncProperty(fc.limitShrink(oddBody, 50), meet);
  await fc.assert(property, { seed: Number(SEED), numRuns, path: BODY });
}

/** A submission of which nobody knows how it ended, so that its check uses what it is told. */
async function unknownSubmission({ gateway, highLevel }: Doors): Promise<{ check: string }> {
  await highLevel.sandbox.faults({ method: "POST", path: "/contacts/", answer: { status: 502 } });
  const headers = createHeaders();
  const body = JSON.stringify({ firstName: "Nobody", email: "nobody@example.com" });
  const { status } = await post(gateway, "/api/contacts", body, headers);
  expect(status).toBe(502);
  return { check: `/api/submissions/${headers["Idempotency-Key"]}/check` };
}

function post(gateway: Process, path: string, text: string, headers = createHeaders()): Promise<BodyAnswer> {
  const bytes = Buffer.from(text);
  return sendBody(`${gateway.url}${path}`, headers, { pieces: [bytes], declared: bytes.length });
}
