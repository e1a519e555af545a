import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { findPostgres, startPostgres } from "../commands/postgres.mjs";
import type { Begun, Ending, Ledger, NewSubmission } from "./Ledger";
import { buildLedger, startLedgerProcess } from "./startLedgerProcess";
import { newFile, newSchema, type Place } from "./testPlaces";

let built: Awaited<ReturnType<typeof buildLedger>>;
let server: Awaited<ReturnType<typeof startPostgres>> | undefined;
// Starting a process takes a while on a busy computer.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000, expect: { poll: { timeout: 20_000 } } });

beforeAll(async () => {
  built = await buildLedger();
  if (findPostgres()) server = await startPostgres();
});

afterAll(async () => {
  built.remove();
  await server?.remove();
});

const day = 24 * 60 * 60_000;
const now = Date.UTC(2026, 0, 2, 3, 4, 5, 678);
const first: NewSubmission = {
  key: "0123456789abcdef0123456789abcdef",
  locationId: "loc1",
  bodyHash: "hash-of-body-1",
  people: ["hash-of-ann@example.com", "hash-of-+4930123456"],
  now,
  heldUntil: now + 120_000,
};
const [email = "", phone = ""] = first.people;
const sent = { key: first.key, locationId: "loc1", state: "sent", sentAt: now };
/** Another press of the button, for somebody else unless told. */
const other = (key: string, changes: Partial<NewSubmission> = {}): NewSubmission => ({
  ...first,
  key,
  people: [`hash-of-${key}@example.com`],
  ...changes,
});

const endings: readonly Ending[] = [
  { state: "saved", contactId: "contact1", traceId: "trace1" },
  { state: "saved", contactId: "contact1" },
  { state: "exists", contactId: "contact1", matched: "email", traceId: "trace1" },
  { state: "exists", contactId: "contact1", matched: "other" },
  { state: "refused", status: 422, traceId: "trace1" },
  { state: "refused", status: 502, code: "not-sent" },
  { state: "unknown", traceId: "trace1" },
  { state: "unknown" },
];

describe("in a file", () => keepsItsPromises(newFile));

describe.skipIf(!findPostgres())("in PostgreSQL", () => keepsItsPromises(() => newSchema(server?.url ?? "")));
if (!findPostgres()) process.stderr.write("There is no PostgreSQL server here: its ledger is not tested.\n");

function keepsItsPromises(newPlace: () => Promise<Place>) {
  test("a new key begins, and is found", async () => {
    const ledger = await (await newPlace()).open();

    expect(await ledger.find(first.key, "loc1")).toBeUndefined();
    expect(await ledger.begin(first)).toEqual({ kind: "begun" });
    expect(await ledger.find(first.key, "loc1")).toEqual(sent);
  });

  test("a key that has a row never begins again, whatever body it comes with", async () => {
    const ledger = await (await newPlace()).open();
    await ledger.begin(first);

    const again = { ...first, now: now + 1_000 };
    expect(await ledger.begin(again)).toEqual({ kind: "known", submission: sent, isSameBody: true });
    const changed = { kind: "known", submission: sent, isSameBody: false };
    expect(await ledger.begin({ ...again, bodyHash: "hash-of-body-2" })).toEqual(changed);
    await ledger.finish(first.key, { state: "unknown" });
    const submission = { ...sent, state: "unknown" };
    expect(await ledger.begin(again)).toEqual({ kind: "known", submission, isSameBody: true });
  });

  test("a key of another location is known, and its body another", async () => {
    const ledger = await (await newPlace()).open();
    await ledger.void(first.key, "loc1", now);

    const begun = await ledger.begin({ ...first, locationId: "loc2" });

    const submission = { ...sent, state: "void" };
    expect(begun).toEqual({ kind: "known", submission, isSameBody: false });
  });

  test("who is being created is held, by email and by phone, and the other key leaves no trace", async () => {
    const place = await newPlace();
    const ledger = await place.open();
    await ledger.begin({ ...first, people: [phone] });

    const held = await ledger.begin(other("b", { people: [email, phone] }));

    expect(held).toEqual({ kind: "held", person: phone, by: first.key });
    expect(await ledger.find("b", "loc1")).toBeUndefined();
    expect(await ledger.begin(other("c", { people: [email] }))).toEqual({ kind: "begun" });
    expect(await ledger.begin(other("b"))).toEqual({ kind: "begun" });
  });

  test("somebody without email and phone is held by nobody", async () => {
    const ledger = await (await newPlace()).open();

    expect(await ledger.begin({ ...first, people: [] })).toEqual({ kind: "begun" });
    expect(await ledger.begin(other("b", { people: [] }))).toEqual({ kind: "begun" });
  });

  test("the same hash for email and phone does not hold itself", async () => {
    const ledger = await (await newPlace()).open();

    expect(await ledger.begin({ ...first, people: [email, email] })).toEqual({ kind: "begun" });
  });

  test("whom a dead gateway holds is free from the moment that it named", async () => {
    const ledger = await (await newPlace()).open();
    await ledger.begin(first);
    const second = other("b", { people: first.people, heldUntil: first.heldUntil + 120_000 });

    const before = await ledger.begin({ ...second, now: first.heldUntil - 1 });
    expect(before).toEqual({ kind: "held", person: expect.toBeOneOf([email, phone]), by: first.key });
    expect(await ledger.begin({ ...second, now: first.heldUntil })).toEqual({ kind: "begun" });

    // The dead one comes back, and does not let go of whom it lost.
    await ledger.finish(first.key, { state: "saved", contactId: "contact1" });
    const third = other("c", { people: [email], now: first.heldUntil + 1 });
    expect(await ledger.begin(third)).toEqual({ kind: "held", person: email, by: "b" });
  });

  test("how it ended is kept as it was said", async () => {
    const ledger = await (await newPlace()).open();

    for (const [index, ending] of endings.entries()) {
      const key = `key${index}`;
      await ledger.begin(other(key));
      const row = await ledger.finish(key, ending);
      expect(row).toEqual({ ...sent, key, ...ending });
      expect(await ledger.find(key, "loc1")).toEqual(row);
    }
  });

  test("what is known stays, whatever is said later", async () => {
    const ledger = await (await newPlace()).open();

    for (const [index, ending] of endings.entries()) {
      if (ending.state === "unknown") continue;
      const key = `key${index}`;
      await ledger.begin(other(key));
      const row = await ledger.finish(key, ending);
      for (const later of endings) expect(await ledger.finish(key, later)).toEqual(row);
      expect(await ledger.find(key, "loc1")).toEqual(row);
    }
  });

  test("what was not known may become known", async () => {
    const ledger = await (await newPlace()).open();
    await ledger.begin(first);
    await ledger.finish(first.key, { state: "unknown", traceId: "trace1" });

    const row = await ledger.finish(first.key, { state: "saved", contactId: "contact1" });

    expect(row).toEqual({ ...sent, state: "saved", contactId: "contact1" });
  });

  test("however it ended, the people are let go of, once", async () => {
    const ledger = await (await newPlace()).open();

    for (const [index, ending] of endings.entries()) {
      const key = `key${index}`;
      const people = [`email${index}`, `phone${index}`];
      await ledger.begin(other(key, { people }));

      await ledger.finish(key, ending);
      expect(await ledger.begin(other(`${key}b`, { people }))).toEqual({ kind: "begun" });

      await ledger.finish(key, ending);
      const held = await ledger.begin(other(`${key}c`, { people: people.slice(1) }));
      expect(held).toEqual({ kind: "held", person: `phone${index}`, by: `${key}b` });
    }
  });

  test("a key without a row cannot end, and may still begin", async () => {
    const ledger = await (await newPlace()).open();

    await expect(ledger.finish(first.key, { state: "unknown" })).rejects.toThrow("no row");
    expect(await ledger.begin(first)).toEqual({ kind: "begun" });
  });

  test("a void key never begins, whatever body it comes with", async () => {
    const ledger = await (await newPlace()).open();
    const row = { key: first.key, locationId: "loc1", state: "void", sentAt: now };

    expect(await ledger.void(first.key, "loc1", now)).toEqual(row);
    expect(await ledger.begin(first)).toEqual({ kind: "known", submission: row, isSameBody: true });
    expect(await ledger.void(first.key, "loc1", now + 1)).toEqual(row);
    expect(await ledger.finish(first.key, { state: "saved", contactId: "contact1" })).toEqual(row);
    expect(await ledger.begin(other("b", { people: first.people }))).toEqual({ kind: "begun" });
  });

  test("a key with a row is not voided", async () => {
    const ledger = await (await newPlace()).open();
    await ledger.begin(first);
    expect(await ledger.void(first.key, "loc1", now + 1)).toEqual(sent);

    const row = await ledger.finish(first.key, { state: "saved", contactId: "contact1" });

    expect(await ledger.void(first.key, "loc1", now + 1)).toEqual(row);
  });

  test("a submission is found in its own location only", async () => {
    const ledger = await (await newPlace()).open();
    await ledger.begin(first);

    expect(await ledger.find(first.key, "loc2")).toBeUndefined();
  });

  test("an earlier try is the first other one of the body whose end is not known", async () => {
    const ledger = await (await newPlace()).open();
    await ledger.begin(other("open1", { now: now + 1 }));
    await ledger.begin(other("open2", { now: now + 2 }));
    await ledger.begin(other("saved", { now: now + 3 }));
    await ledger.begin(other("other-body", { now: now + 4, bodyHash: "hash-of-body-2" }));
    await ledger.begin(other("elsewhere", { now: now + 5, locationId: "loc2" }));
    await ledger.void("void", "loc1", now + 6);
    await ledger.begin(other("own", { now: now + 7 }));
    await ledger.finish("open1", { state: "unknown" });
    await ledger.finish("saved", { state: "saved", contactId: "contact1" });
    const tryBefore = async (key: string) => (await ledger.earlierTry(key, "loc1", first.bodyHash))?.key;

    expect(await ledger.earlierTry("own", "loc1", first.bodyHash)).toEqual({
      key: "open1",
      locationId: "loc1",
      state: "unknown",
      sentAt: now + 1,
    });
    await ledger.finish("open1", { state: "refused", status: 422 });
    expect(await tryBefore("own")).toBe("open2");
    await ledger.finish("open2", { state: "exists", contactId: "contact1", matched: "email" });
    expect(await tryBefore("own")).toBeUndefined();
    expect(await tryBefore("open1")).toBe("own");
  });

  test("who made a contact is who is saved as it, in its own location", async () => {
    const ledger = await (await newPlace()).open();
    for (const key of ["made", "met", "made2"]) await ledger.begin(other(key));
    await ledger.begin(other("elsewhere", { locationId: "loc2" }));
    await ledger.finish("met", { state: "exists", contactId: "contact1", matched: "phone" });
    expect(await ledger.madeBy("contact1", "loc1")).toBeUndefined();

    await ledger.finish("made", { state: "saved", contactId: "contact1" });
    await ledger.finish("made2", { state: "saved", contactId: "contact2" });
    await ledger.finish("elsewhere", { state: "saved", contactId: "contact3" });

    expect(await ledger.madeBy("contact1", "loc1")).toBe("made");
    expect(await ledger.madeBy("contact3", "loc1")).toBeUndefined();
    expect(await ledger.madeBy("contact3", "loc2")).toBe("elsewhere");
  });

  test("sweeping forgets old rows and nobody who is still held", async () => {
    const place = await newPlace();
    const ledger = await place.open();
    await ledger.begin(other("old", { now: now - 1, heldUntil: now + 7 * day }));
    await ledger.begin(other("young", { heldUntil: now + 7 * day - 1 }));
    await ledger.begin(other("held", { heldUntil: now + 7 * day + 1 }));

    await ledger.sweep(now, now + 7 * day);

    expect(await ledger.find("old", "loc1")).toBeUndefined();
    expect(await ledger.find("young", "loc1")).toBeDefined();
    expect(await place.ask("SELECT key FROM ledger_people")).toEqual([{ key: "held" }]);
  });

  test("everything is there when it is opened again", async () => {
    const place = await newPlace();
    const ledger = await place.open();
    await ledger.begin(first);
    await ledger.begin(other("saved"));
    const saved = await ledger.finish("saved", { state: "saved", contactId: "contact1", traceId: "trace1" });
    const voided = await ledger.void("void", "loc1", now);
    await ledger.close();

    const again = await place.open();

    expect(await again.find(first.key, "loc1")).toEqual(sent);
    expect(await again.find("saved", "loc1")).toEqual(saved);
    expect(await again.find("void", "loc1")).toEqual(voided);
    expect(await again.begin(other("b", { people: [email] }))).toMatchObject({ kind: "held", by: first.key });
  });

  test("rows hold what the ledger names, and nothing else", async () => {
    const place = await newPlace();
    const ledger = await place.open();
    await ledger.begin(first);

    expect(await place.ask("SELECT * FROM ledger_submissions")).toEqual([
      {
        key: first.key,
        location_id: "loc1",
        body_hash: first.bodyHash,
        state: "sent",
        sent_at: expect.toSatisfy((time) => Number(time) === now),
        contact_id: null,
        matched: null,
        status: null,
        code: null,
        trace_id: null,
      },
    ]);
    const held = (person: string) => ({
      person,
      key: first.key,
      held_until: expect.toSatisfy((time) => Number(time) === first.heldUntil),
    });
    const people = await place.ask("SELECT * FROM ledger_people ORDER BY length(person) DESC");
    expect(people).toEqual([held(email), held(phone)]);
  });

  test("a ledger that can be written passes its check; one that is closed throws", async () => {
    const ledger = await (await newPlace()).open();
    await ledger.check();

    await Promise.all([ledger.begin(other("last")), ledger.close()]);
    await ledger.close();

    await expect(ledger.check()).rejects.toThrow();
    await expect(ledger.begin(first)).rejects.toThrow();
    await expect(ledger.find(first.key, "loc1")).rejects.toThrow();
  });

  test("many may open a new ledger at once", async () => {
    const place = await newPlace();

    const ledgers = await openMany(place, 8);

    await Promise.all(ledgers.map((ledger) => ledger.check()));
    expect(await place.ask("SELECT version FROM ledger_version")).toEqual([{ version: 1 }]);
  });

  test("a ledger of a newer version is left alone", async () => {
    const place = await newPlace();
    await (await place.open()).close();
    await place.ask("UPDATE ledger_version SET version = 99");

    await expect(place.open()).rejects.toThrow("newer");

    expect(await place.ask("SELECT version FROM ledger_version")).toEqual([{ version: 99 }]);
  });

  test("of many begins of one key exactly one wins", async () => {
    const ledgers = await openMany(await newPlace(), 4);

    for (let round = 0; round < 10; round += 1) {
      const submission = other(`key${round}`);
      const begun = await Promise.all(spread(40, ledgers, (ledger) => ledger.begin(submission)));

      expect(kindsOf(begun)).toEqual({ begun: 1, known: 39, held: 0 });
      expect(begun.filter((each) => each.kind === "known" && !each.isSameBody)).toEqual([]);
    }
  });

  test("of many keys for one person exactly one begins, and each other is told which", async () => {
    const ledgers = await openMany(await newPlace(), 4);

    for (let round = 0; round < 10; round += 1) {
      const people = [`email${round}`, `phone${round}`];
      const keys = Array.from({ length: 40 }, (_, index) => `${round}-${index}`);
      const begin = (ledger: Ledger, index: number) =>
        // One names the phone first, the next the email.
        ledger.begin(other(keys[index] ?? "", { people: index % 2 ? people : people.toReversed() }));
      const begun = await Promise.all(spread(40, ledgers, begin));

      expect(kindsOf(begun)).toEqual({ begun: 1, known: 0, held: 39 });
      const winner = keys[begun.findIndex(({ kind }) => kind === "begun")];
      const holders = new Set(begun.flatMap((each) => (each.kind === "held" ? [each.by] : [])));
      expect([...holders]).toEqual([winner]);
      const rows = await Promise.all(keys.map((key) => ledgers[0]?.find(key, "loc1")));
      expect(rows.filter((row) => row).map((row) => row?.key)).toEqual([winner]);
    }
  });

  test("people whom many share in every order are held by one each, and nobody waits for ever", async () => {
    const ledgers = await openMany(await newPlace(), 4);
    const names = ["a", "b", "c", "d"];
    const pairs = names.flatMap((one) => names.filter((two) => two !== one).map((two) => [one, two]));

    for (let round = 0; round < 10; round += 1) {
      // Holds of the round before have run out, and are taken over while their keys end.
      const at = now + round * 1_000;
      const calls = spread(pairs.length * 3, ledgers, async (ledger, index) => {
        const people = pairs[index % pairs.length] ?? [];
        const submission = other(`${round}-${index}`, { people, now: at, heldUntil: at + 1_000 });
        const before = await ledger.find(`${round - 1}-${index}`, "loc1");
        const ending = before && ledger.finish(before.key, { state: "saved", contactId: before.key });
        const [begun] = await Promise.all([ledger.begin(submission), ending]);
        return begun.kind === "begun" ? people : [];
      });
      const held = (await Promise.all(calls)).flat();

      expect(held.length).toBeGreaterThan(0);
      expect(held).toHaveLength(new Set(held).size);
    }
  });

  test("calls that come at the same time go well or badly each by itself", async () => {
    const ledger = await (await newPlace()).open();
    await ledger.begin(first);

    const given = await Promise.allSettled([
      ledger.begin(other("a")),
      ledger.finish("nobody", { state: "unknown" }),
      ledger.begin(other("b", { people: [phone, "c"] })),
      ledger.begin(other("c", { people: ["c"] })),
      ledger.finish("nobody", { state: "unknown" }),
    ]);

    expect(given.map((each) => (each.status === "fulfilled" ? each.value : "failed"))).toMatchObject([
      { kind: "begun" },
      "failed",
      { kind: "held" },
      { kind: "begun" },
      "failed",
    ]);
    const rows = await Promise.all(["a", "b", "c"].map((key) => ledger.find(key, "loc1")));
    expect(rows.map((row) => row?.state)).toEqual(["sent", undefined, "sent"]);
  });

  test("of begin and void exactly one wins", async () => {
    const ledgers = await openMany(await newPlace(), 4);

    const calls = spread(100, ledgers, async (ledger, index) => {
      const key = `key${index}`;
      const another = ledgers[(index + 1) % ledgers.length] ?? ledger;
      const begin = () => ledger.begin(other(key));
      const giveUp = () => another.void(key, "loc1", now);
      // Who is asked first takes turns.
      if (index % 2) return await Promise.all([begin(), giveUp()]);
      const [row, begun] = await Promise.all([giveUp(), begin()]);
      return [begun, row] as const;
    });

    for (const [begun, row] of await Promise.all(calls))
      expect([begun.kind, row.state]).toBeOneOf([
        ["begun", "sent"],
        ["known", "void"],
      ]);
  });

  test("of two who say how it ended the first is believed, by both", async () => {
    const ledgers = await openMany(await newPlace(), 4);
    await ledgers[0]?.begin(first);

    const finish = (ledger: Ledger, index: number) =>
      ledger.finish(first.key, { state: "saved", contactId: `contact${index}` });
    const rows = await Promise.all(spread(20, ledgers, finish));

    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(1);
  });

  test("processes that share a ledger begin each key once, and each person", async () => {
    const place = await newPlace();
    const processes = await Promise.all([1, 2, 3].map(() => startLedgerProcess(built, place.where)));
    const keys = Array.from({ length: 50 }, (_, index) => `key${index}`);

    const sameKeys = await Promise.all(
      processes.map(({ call }) => call(keys.map((key) => ["begin", other(key)]))),
    );
    const samePeople = await Promise.all(
      processes.map(({ call }, index) =>
        call(keys.map((key) => ["begin", other(`${key}-${index}`, { people: [`person-of-${key}`] })])),
      ),
    );

    for (const [index] of keys.entries()) {
      expect(sameKeys.map((begun) => begun[index])).toSatisfy(
        (begun: Begun[]) => JSON.stringify(kindsOf(begun)) === '{"begun":1,"known":2,"held":0}',
      );
      expect(samePeople.map((begun) => begun[index])).toSatisfy(
        (begun: Begun[]) => JSON.stringify(kindsOf(begun)) === '{"begun":1,"known":0,"held":2}',
      );
    }
  });

  test("what a process began is there after it was killed, and nobody else creates that person", async () => {
    const place = await newPlace();
    const gateway = await startLedgerProcess(built, place.where);
    expect(await gateway.call([["begin", first]])).toEqual([{ kind: "begun" }]);

    await gateway.kill();
    const ledger = await place.open();

    expect(await ledger.find(first.key, "loc1")).toEqual(sent);
    expect(await ledger.begin(other("b", { people: [phone] }))).toMatchObject({
      kind: "held",
      by: first.key,
    });
  });

  test("processes that are killed while they write leave whole submissions, and what they said is there", async () => {
    const place = await newPlace();
    const ledger = await place.open();

    for (let round = 0; round < 3; round += 1) {
      const gateway = await startLedgerProcess(built, place.where);
      const said: string[] = [];
      const keys = Array.from({ length: 2_000 }, (_, index) => `${round}-${index}`);
      const writing = (async () => {
        for (const key of keys) {
          const [begun] = await gateway.call([["begin", other(key, { people: [`${key}e`, `${key}p`] })]]);
          expect(begun).toEqual({ kind: "begun" });
          said.push(key);
        }
      })().catch(() => {});
      await expect.poll(() => said.length).toBeGreaterThan(20 + round);
      await gateway.kill();
      await writing;

      for (const key of said) expect(await ledger.find(key, "loc1")).toBeDefined();
    }
    const halves = await place.ask(
      `SELECT key FROM ledger_submissions WHERE 2 <>
        (SELECT count(*) FROM ledger_people WHERE ledger_people.key = ledger_submissions.key)`,
    );
    expect(halves).toEqual([]);
  });
}

function openMany(place: Place, count: number): Promise<Ledger[]> {
  return Promise.all(Array.from({ length: count }, () => place.open()));
}

/** Makes the calls all at once, on each ledger in its turn. */
function spread<T>(
  count: number,
  ledgers: readonly Ledger[],
  call: (ledger: Ledger, index: number) => Promise<T>,
): Promise<T>[] {
  return Array.from({ length: count }, (_, index) => {
    const ledger = ledgers[index % ledgers.length];
    return ledger ? call(ledger, index) : Promise.reject(new Error("There is no ledger."));
  });
}

function kindsOf(begun: readonly Begun[]) {
  const count = (kind: Begun["kind"]) => begun.filter((each) => each.kind === kind).length;
  return { begun: count("begun"), known: count("known"), held: count("held") };
}
