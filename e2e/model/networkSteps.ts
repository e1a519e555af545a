import fc from "fast-check";
import type { Rule } from "../faults/Rule";
import type { SandboxControl } from "../sandboxControl";
import { see } from "./expectSound";
import { isLoaded, type Model } from "./Model";
import type { World } from "./openWorld";
import { load } from "./pageSteps";
import { step } from "./step";
import { reach } from "./typeStep";
import { isCreated } from "./whatIsWrong";

const html = { "Content-Type": "text/html" };

/** What becomes of the next create between browser and gateway, or of the next question how one ended. */
const mishaps: { [name: string]: Rule } = {
  "is cut before": { cut: "before" },
  "is cut before, repeats too": { cut: "before", times: 3 },
  "is cut behind": { cut: "passed" },
  "has its answer cut": { cut: "answered" },
  "has its answer cut, repeats too": { cut: "answered", times: 3 },
  "has its answer truncated": { truncateAt: 20 },
  "is answered by a proxy": { answer: { status: 502, headers: html, body: "<h1>Bad gateway</h1>" } },
  "is answered by a portal": { answer: { status: 200, headers: html, body: "<h1>Welcome</h1>" } },
  "is slow on its way": { holdRequest: 700 },
  "is slow on its way back": { holdAnswer: 700 },
};

/** How HighLevel treats the next create. */
const moods: { [name: string]: Parameters<SandboxControl["faults"]>[0] } = {
  "creates and cuts": { first: "process", cut: true },
  "creates and fails": { first: "process", answer: { status: 500, body: { statusCode: 500 } } },
  "creates and is silent for a while": { first: "process", delayMs: 900 },
  "creates and refuses": {
    first: "process",
    answer: { status: 422, body: refusal("city must be a string") },
  },
  refuses: { answer: { status: 422, body: refusal("city must be a string") } },
  "knows no token": { answer: { status: 401, body: { statusCode: 401, message: "Invalid token" } } },
  "is busy": { answer: { status: 429, headers: { "Retry-After": "1" }, body: { statusCode: 429 } } },
  "is slow": { delayMs: 900 },
};

export const mishapStep = step({
  tell: ({ of, mishap }) => `the next ${of} ${mishap}`,
  with: {
    of: fc.constantFrom("create", "create", "question"),
    mishap: fc.constantFrom(...Object.keys(mishaps)),
  },
  can: ({ isSignedOut }) => !isSignedOut,
  async run(_model, world, { of, mishap }) {
    const asked = {
      create: { method: "POST", path: "/api/contacts?" },
      question: { path: "/api/submissions/" },
    };
    world.desk.hop.rule({ ...asked[of], ...mishaps[mishap] });
  },
});

export const moodStep = step({
  tell: ({ mood }) => `HighLevel ${mood}`,
  with: { mood: fc.constantFrom(...Object.keys(moods)) },
  can: () => true,
  async run(_model, world, { mood }) {
    await world.desk.sandbox.faults({ method: "POST", path: "/contacts/", ...moods[mood] });
  },
});

export const offlineStep = step({
  tell: ({ how }) => `the network goes, ${how}`,
  with: {
    how: fc.constantFrom("unnoticed by the browser", "as the browser says", "and the browser says so"),
  },
  can: ({ isHopDown, isOffline }) => !isHopDown && !isOffline,
  async run(model, world, { how }) {
    model.isHopDown = how !== "as the browser says";
    model.isOffline = how !== "unnoticed by the browser";
    if (model.isHopDown) await world.desk.hop.down();
    if (model.isOffline) await world.setOffline(true);
  },
});

export const onlineStep = step({
  tell: () => "the network comes back",
  with: {},
  can: ({ isHopDown, isOffline }) => isHopDown || isOffline,
  run: (model, world) => connect(model, world),
});

export const signOutStep = step({
  tell: () => "the session ends",
  with: {},
  can: ({ isSignedOut }) => !isSignedOut,
  async run(model, world) {
    model.isSignedOut = true;
    const body = JSON.stringify({ gateway: "signed-out", message: "Sign in again." });
    const headers = { "Content-Type": "application/json" };
    world.desk.hop.forget();
    world.desk.hop.rule({ path: "/api/", times: 1_000_000, answer: { status: 401, headers, body } });
  },
});

export const signInStep = step({
  tell: () => "signs in",
  with: {},
  can: ({ isSignedOut }) => isSignedOut,
  run: (model, world) => signIn(model, world),
});

/** Ends the gateway as a crash does, and starts another one on the same ledger. */
export const restartStep = step({
  tell: () => "the gateway crashes",
  with: {},
  can: () => true,
  async run(model, world) {
    const sight = await see(model, world);
    model.isInDoubt ||= model.entries.some((entry) => entry.isSent && !isCreated(entry, sight));
    await world.desk.kill();
    await world.desk.start();
  },
});

export async function connect(model: Model, world: World): Promise<void> {
  if (model.isHopDown) await world.desk.hop.up();
  if (model.isOffline) await world.setOffline(false);
  model.isHopDown = false;
  model.isOffline = false;
  for (const [tab, { isLoaded: isThere }] of model.tabs) if (!isThere) await load(model, world, tab);
}

export async function signIn(model: Model, world: World): Promise<void> {
  world.desk.hop.forget();
  model.isSignedOut = false;
  for (const tab of model.tabs.keys()) {
    if (!isLoaded(model, tab)) continue;
    const button = world.page(tab).getByRole("button", { name: "Try again" }).first();
    // It may come to know it by itself.
    if (await button.isVisible()) await button.click({ timeout: reach }).catch(() => undefined);
  }
}

function refusal(message: string) {
  return { statusCode: 422, message: [message], error: "Unprocessable Entity" };
}
