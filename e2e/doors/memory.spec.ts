import { canMeasureMemory, memoryOf } from "../memoryOf";
import { createHeaders } from "../pageHeaders";
import type { Process } from "../startProcess";
import { expect, test } from "./doors";
import { nested } from "./oddBodies";
import { type Body, sendBody } from "./sendBody";

const tenMegabytes = 10 * 1024 * 1024;
/** The most that memory may be, by what it was before; holding the bodies of 10 MB that are read makes it four times as much. */
const mostRatio = 1.8;

test.skip(!canMeasureMemory, "This system does not tell what a process holds: memory is not measured.");

const largeBodies: readonly (() => Body)[] = [
  () => ({ pieces: pieces(64 * 1024), declared: tenMegabytes }),
  () => ({ pieces: pieces(64 * 1024) }),
  () => ({ pieces: pieces(16 * 1024), declared: tenMegabytes, pauseMs: 20 }),
  () => ({ pieces: pieces(16 * 1024), pauseMs: 20 }),
];

/** Where a body is read, where it is read only for who may, and where nobody reads it. */
const doors = [
  { path: "/api/contacts", headers: createHeaders },
  { path: "/api/contacts", headers: () => ({ "Content-Type": "application/json" }) },
  { path: "/api/dry-run", headers: createHeaders },
  { path: `/api/submissions/${"0".repeat(32)}/check`, headers: createHeaders },
  { path: "/api/nothing", headers: createHeaders },
  { path: "/", headers: createHeaders },
];

test("20 bodies of 10 MB at a time, declared or not, fast or slow, at every door, take no memory", async ({
  gateway,
}) => {
  test.setTimeout(240_000);
  const calls = doors.flatMap(({ path, headers }) =>
    largeBodies.map((body) => () => sendBody(`${gateway.url}${path}`, headers(), body())),
  );
  await expectNoMemory(gateway, 3, calls, [403, 404, 413]);
});

test("20 bodies of up to 100,000 levels at a time take no memory", async ({ gateway }) => {
  test.setTimeout(240_000);
  const texts = ([8, 9, 10_000, 30_000, 100_000] as const).flatMap((levels) => [
    nested(levels),
    nested(levels, "objects"),
    `{"tags":${nested(levels)}}`,
    `{"customFields":[{"id":"f1","field_value":${nested(levels, "objects")}}]}`,
  ]);
  const calls = texts.map((text) => () => {
    const bytes = Buffer.from(text);
    const body = { pieces: [bytes], declared: bytes.length };
    return sendBody(`${gateway.url}/api/contacts`, createHeaders(), body);
  });
  // The shallowest may go on, and then HighLevel refuses them.
  await expectNoMemory(gateway, 10, calls, [400, 413, 415, 422]);
});

/** Makes all calls at the same time, and that again so many times. */
async function expectNoMemory(
  { url, pid }: Process,
  rounds: number,
  calls: readonly (() => Promise<{ status: number }>)[],
  statuses: readonly number[],
) {
  await warmUp(url);
  const before = memoryOf(pid);
  let peak = before;
  const sampling = setInterval(() => {
    peak = Math.max(peak, memoryOf(pid));
  }, 20);
  const byStatus: Record<string, number> = {};
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const { status } of await Promise.all(calls.map((call) => call())))
        byStatus[status] = (byStatus[status] ?? 0) + 1;
    }
  } finally {
    clearInterval(sampling);
  }
  const after = memoryOf(pid);
  process.stdout.write(`\n${JSON.stringify({ byStatus, megabytes: { before, peak, after } })}\n`);

  expect(Object.keys(byStatus).filter((status) => !statuses.includes(Number(status)))).toEqual([]);
  expect(peak / before, "memory at its peak, by that before").toBeLessThan(mostRatio);
  expect(after / before, "memory afterwards, by that before").toBeLessThan(mostRatio);
}

/** What is made once, at the first small calls, is no growth. */
async function warmUp(url: string) {
  for (let round = 0; round < 20; round += 1) {
    const small = doors.map(({ path, headers }) =>
      sendBody(`${url}${path}`, headers(), { pieces: [Buffer.from(nested(9, "objects"))] }),
    );
    await Promise.all(small);
  }
}

/** The bytes of a contact whose name is 10 MB long. */
function* pieces(size: number): Generator<Buffer> {
  const start = Buffer.from('{"firstName":"');
  yield start;
  const letters = Buffer.alloc(size, "a");
  let left = tenMegabytes - start.length - 2;
  for (; left > size; left -= size) yield letters;
  yield letters.subarray(0, left);
  yield Buffer.from('"}');
}
