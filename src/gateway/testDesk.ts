import { onTestFinished } from "vitest";
import type { Ledger } from "../ledger/Ledger";
import { openLedger } from "../ledger/openLedger";
import { createSandbox, type Sandbox } from "../sandbox/createSandbox";
import { createGateway, type World } from "./createGateway";
import { Secret } from "./Secret";
import { type TestClock, testClock } from "./testClock";
import { createHeaders, newKey, pageHeaders, testToken, testWorld } from "./testWorld";

type Options = {
  /** How many gateways share the ledger and the sandbox; each has its own connection to the ledger. */
  gateways?: number;
  /** Milliseconds after its creation when the sandbox's search finds a contact. */
  searchLagMs?: number;
  /** Puts something before each gateway's ledger. */
  ledger?: (real: Ledger) => Ledger;
  /** By how many milliseconds the sandbox's clock is ahead; it tells its time in a `Date` header. */
  aheadMs?: number;
  /** Puts something between the gateways and the sandbox. */
  between?: (sandbox: Sandbox) => Sandbox["fetch"];
  changes?: Partial<World>;
};

const json = { "Content-Type": "application/json" };

/** For tests: gateways before one sandbox, which stands in for HighLevel, on one ledger's file and one clock. */
export async function testDesk({
  gateways = 1,
  searchLagMs = 0,
  ledger = (real) => real,
  aheadMs = 0,
  between = (real) => real.fetch,
  changes,
}: Options = {}) {
  const clock = testClock();
  const locations = [{ id: "practice", name: "Practice", token: new Secret(testToken) }];
  const { world, logged } = testWorld("http://practice.invalid/highlevel", { practice: true, locations });
  const { ledgerAt } = world.settings;
  if (!("file" in ledgerAt)) throw new Error("A test's ledger is a file.");

  const theirNow = () => clock.now() + aheadMs;
  const sandbox = createSandbox({ now: theirNow, searchLagMs });
  const reached = between(sandbox);
  let held = Promise.resolve();
  const highLevel: Sandbox = {
    async fetch(request, env) {
      const answer = await reached(request, env);
      if (request.method === "POST") await held;
      answer.headers.set("Date", new Date(theirNow()).toUTCString());
      return answer;
    },
  };
  const control = async (method: string, path: string, body?: unknown) => {
    const init = { method, headers: json, body: JSON.stringify(body) };
    const answer = await sandbox.fetch(new Request(`http://practice.invalid/control${path}`, init));
    if (!answer.ok) throw new Error(`The sandbox refused ${path}: ${await answer.text()}`);
    return answer.json();
  };
  const countAsked = async (method: string, path: string): Promise<number> => {
    const requests: { method: string; path: string }[] = await control("GET", "/requests");
    return requests.filter((each) => each.method === method && each.path.startsWith(path)).length;
  };

  const open = async () => {
    const own = watched(await openLedger(ledgerAt), clock);
    onTestFinished(() => own.close());
    return createGateway({
      ...world,
      now: clock.now,
      wait: clock.wait,
      sandbox: highLevel,
      ledger: ledger(own),
      ...changes,
    });
  };
  const desks = await Promise.all(Array.from({ length: gateways }, open));
  const ask = async (gateway: number, path: string, init: RequestInit) => {
    const answer = await desks[gateway]?.request(`http://127.0.0.1/api${path}`, init);
    if (!answer) throw new Error("There is no such gateway.");
    return { status: answer.status, headers: answer.headers, json: await answer.json() };
  };
  const askSubmission = async (gateway: number, path: string, body?: object) => {
    const posted = body && { method: "POST", body: JSON.stringify(body) };
    const headers = { ...pageHeaders, ...json };
    const { status, json: told } = await ask(gateway, `/submissions/${path}`, { headers, ...posted });
    return told.submission ?? { status, gateway: told.gateway };
  };

  return {
    clock,
    logged,
    file: ledgerAt.file,
    ledger: world.ledger,
    create: (body: object, key = newKey(), gateway = 0) =>
      ask(gateway, "/contacts", { method: "POST", headers: createHeaders(key), body: JSON.stringify(body) }),
    /** What is asked of a submission: what is told of it, or the status and code with which that is refused. */
    find: (key: string, gateway = 0) => askSubmission(gateway, key),
    giveUp: (key: string, gateway = 0) => askSubmission(gateway, `${key}/void`, {}),
    check: (key: string, person: object, gateway = 0) => askSubmission(gateway, `${key}/check`, person),
    /** How the sandbox misbehaves, and how it is set. */
    faults: (...faults: object[]) => control("POST", "/faults", faults),
    /** Holds back what creates are answered until the function that is given is called. */
    holdAnswers(): () => void {
      let letGo = () => {};
      held = new Promise((resolve) => {
        letGo = resolve;
      });
      return letGo;
    },
    configure: (settings: object) => control("PUT", "/settings", settings),
    /** What the sandbox was asked, and what it has. */
    countCreates: () => countAsked("POST", "/contacts/"),
    countSearches: () => countAsked("GET", "/contacts/search"),
    contacts: (): Promise<{ id: string; firstName?: string; email?: string }[]> =>
      control("GET", "/contacts"),
    /** Somebody makes a contact in HighLevel itself; gives its id. */
    async makeElsewhere(body: object): Promise<string> {
      const headers = { ...json, Authorization: `Bearer ${testToken}`, Version: "2021-07-28" };
      const text = JSON.stringify({ locationId: "practice", ...body });
      const address = "http://practice.invalid/highlevel/contacts/";
      const answer = await sandbox.fetch(new Request(address, { method: "POST", headers, body: text }));
      return (await answer.json()).contact.id;
    },
  };
}

/** For tests: somebody who can be looked up by email and by phone. */
export const ann = { firstName: "Ann", lastName: "Lee", email: "ann@example.com", phone: "+441234567890" };

/** The disk takes its own time. */
function watched(ledger: Ledger, { during }: TestClock): Ledger {
  return {
    begin: (submission) => during(ledger.begin(submission)),
    finish: (key, ending) => during(ledger.finish(key, ending)),
    find: (key, locationId) => during(ledger.find(key, locationId)),
    void: (key, locationId, now) => during(ledger.void(key, locationId, now)),
    earlierTry: (key, locationId, bodyHash) => during(ledger.earlierTry(key, locationId, bodyHash)),
    madeBy: (contactId, locationId) => during(ledger.madeBy(contactId, locationId)),
    sweep: (before, now) => during(ledger.sweep(before, now)),
    check: () => during(ledger.check()),
    close: () => ledger.close(),
  };
}
