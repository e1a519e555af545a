import { mkdtempSync, rmSync } from "node:fs";
import { Agent } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { type SeenCall, startHighLevel } from "../startHighLevel";
import { startProcess } from "../startProcess";
import { clerkAt, type End } from "./clerk";

/** `npm run test:load` asks for 10,000. */
const submissions = Number(process.env.SUBMISSIONS ?? 400);
const clerks = 50;
/** One in so many answers is cut. */
const cutOneIn = 5;
/** One in so many people is entered by two clerks at the same time. */
const twiceOneIn = 10;

test(`${submissions} submissions by ${clerks} clerks through two gateways on one ledger, one in ${cutOneIn} answers cut: as many contacts as people`, async () => {
  test.setTimeout(60_000 + submissions * 100);
  const folder = mkdtempSync(join(tmpdir(), "contact-desk-load-"));
  const highLevel = await startHighLevel();
  const settings = {
    ...highLevel.settings,
    DATA_DIR: folder,
    // Fifty clerks of one location work here as fast as one computer can.
    ...{ PERSON_REQUESTS: "1000000", LOCATION_REQUESTS: "1000000" },
    ...(process.env.LEDGER_URL && { LEDGER_URL: process.env.LEDGER_URL, SESSION_SECRET: "s".repeat(32) }),
  };
  const gateways = [await startProcess(settings), await startProcess(settings)];
  const agent = new Agent({ keepAlive: true, maxSockets: clerks });
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  const random = randomFrom(seed);
  const queue = peopleTwice(submissions);
  const ends = new Map<End, number>();
  let presses = 0;
  let cuts = 0;
  const started = performance.now();

  try {
    await Promise.all(Array.from({ length: clerks }, work));
    const seconds = (performance.now() - started) / 1000;
    const contacts = await highLevel.sandbox.contacts();
    const people = new Set(peopleTwice(submissions));
    const creates = countBySource(highLevel.seen);
    const figures = {
      seed,
      submissions,
      people: people.size,
      contacts: contacts.length,
      presses,
      cuts,
      ends: Object.fromEntries(ends),
      createsAtHighLevel: sum(creates.values()),
      mostForOneKey: Math.max(...creates.values()),
      seconds: Math.round(seconds),
      aSecond: Math.round(submissions / seconds),
    };
    process.stdout.write(`\n${JSON.stringify(figures)}\n`);

    expect(new Set(contacts.map(({ email }) => email)).size, "people of whom there is a contact").toBe(
      people.size,
    );
    expect(contacts.length, "contacts").toBe(people.size);
    expect(figures.mostForOneKey, "how often a key reached HighLevel at most").toBe(1);
    expect(cuts, "answers that were cut").toBeGreaterThan(submissions / cutOneIn / 2);
    expect(sum([ends.get("saved") ?? 0, ends.get("exists") ?? 0])).toBe(submissions);
  } finally {
    agent.destroy();
    await Promise.all(gateways.map((gateway) => gateway.end()));
    highLevel.stop();
    rmSync(folder, { recursive: true, force: true });
  }

  /** Creates one person after the other, each until it is there. */
  async function work() {
    const isCut = () => random() < 1 / cutOneIn;
    const clerk = clerkAt(
      gateways.map(({ url }) => url),
      agent,
      isCut,
      random,
    );
    for (let email = queue.pop(); email !== undefined; email = queue.pop()) {
      for (;;) {
        presses += 1;
        const key = hex(random);
        const end = await clerk.press({ key, body: JSON.stringify({ firstName: "P", email, source: key }) });
        ends.set(end, (ends.get(end) ?? 0) + 1);
        if (end === "saved" || end === "exists") break;
      }
    }
    cuts += clerk.cuts();
  }
});

/** Everyone who shall be created; some twice, one right after the other. */
function peopleTwice(count: number): string[] {
  let person = 0;
  return Array.from({ length: count }, (_, index) => {
    if (index % twiceOneIn !== 1) person += 1;
    return `p${person}@example.com`;
  });
}

/** How often each submission reached HighLevel: a contact's source is its key. */
function countBySource(seen: readonly SeenCall[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { method, body } of seen) {
    if (method !== "POST") continue;
    const { source } = JSON.parse(body) as { source: string };
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return counts;
}

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function hex(random: () => number): string {
  return Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join("");
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, each) => total + each, 0);
}
