import { expect, test } from "playwright/test";
import { canMeasureMemory, memoryOf } from "../memoryOf";
import { startHighLevel } from "../startHighLevel";
import { startProcess } from "../startProcess";
import { type Answered, offer } from "./offer";
import { pageCalls } from "./pageCalls";

/** `npm run test:long` offers 500 for 30 s. */
const perSecond = Number(process.env.REQUESTS_PER_SECOND ?? 100);
const seconds = Number(process.env.SECONDS ?? 3);
const connections = 64;
/** What one location may be asked, all pages together. */
const allowance = { calls: 90, ms: 10_000 };
/** What HighLevel takes of one location in the same time. Calls do not all travel equally long, so a few over the allowance can arrive together. */
const mostOfHighLevel = 100;
/** The most that memory may be at the end, by what it was after a third, when the gateway is warm. */
const mostRatio = 1.3;

test(`${perSecond} requests a second for ${seconds} s: no error, no growing memory, and no more for HighLevel than it allows`, async () => {
  test.setTimeout(120_000 + seconds * 5_000);
  const highLevel = await startHighLevel();
  const gateway = await startProcess({
    ...highLevel.settings,
    LOCATION_REQUESTS: String(allowance.calls),
    // Here one person asks for a whole office.
    PERSON_REQUESTS: "1000000",
  });
  const calls = pageCalls(await pageFiles(gateway.url));
  const memory = () => (canMeasureMemory ? memoryOf(gateway.pid) : undefined);
  const part = { url: gateway.url, calls, perSecond, connections };

  try {
    const start = memory();
    const first = await offer({ ...part, seconds: seconds / 3 });
    const third = memory();
    const rest = await offer({ ...part, seconds: (seconds * 2) / 3 });
    const end = memory();

    const answered = [...first.answered, ...rest.answered];
    const errors = answered.filter(({ status }) => status === 0 || status >= 500);
    const atOnce = mostWithin(
      allowance.ms,
      highLevel.seen.map(({ at }) => at),
    );
    const figures = {
      offered: answered.length,
      answered: answered.length - answered.filter(({ status }) => status === 0).length,
      byStatus: countByStatus(answered),
      errors: errors.length,
      ms: { p50: percentile(answered, 50), p99: percentile(answered, 99) },
      clientLateByMs: Math.round(Math.max(first.latest, rest.latest)),
      megabytes: { start, third, end },
      reachedHighLevel: highLevel.seen.length,
      mostInTenSeconds: atOnce,
    };
    process.stdout.write(`\n${JSON.stringify(figures)}\n`);

    expect(errors.slice(0, 10)).toEqual([]);
    // Whoever asks too much is told so; the key of a create that was told so is not known.
    const unexpected = answered.filter(({ status }) => ![200, 201, 404, 429].includes(status));
    expect(unexpected.slice(0, 10)).toEqual([]);
    expect(highLevel.seen.length, "calls that reached HighLevel").toBeGreaterThan(0);
    expect(atOnce, "calls that reached HighLevel in 10 s").toBeLessThanOrEqual(mostOfHighLevel);
    if (start && third && end)
      expect(end / third, "memory at the end, by that after a third").toBeLessThan(mostRatio);
  } finally {
    await gateway.end();
    highLevel.stop();
  }
});

/** What the page loads first. */
async function pageFiles(url: string): Promise<string[]> {
  const html = await (await fetch(url)).text();
  return [...html.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path = ""]) => path);
}

/** How many of these times lie within the same so many milliseconds, at most; the times from first to last. */
function mostWithin(ms: number, times: readonly number[]): number {
  let oldest = 0;
  let most = 0;
  for (const [index, time] of times.entries()) {
    while ((times[oldest] ?? time) <= time - ms) oldest += 1;
    most = Math.max(most, index - oldest + 1);
  }
  return most;
}

function countByStatus(answered: readonly Answered[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status } of answered) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

function percentile(answered: readonly Answered[], percent: number): number {
  const sorted = answered.map(({ ms }) => ms).sort((one, other) => one - other);
  return Math.round(sorted[Math.floor((sorted.length * percent) / 100)] ?? 0);
}
