import { setTimeout as delay } from "node:timers/promises";
import { follow } from "./follow";
import type { Look } from "./lookAt";
import { isLoaded, type Model, type TabName } from "./Model";
import type { World } from "./openWorld";
import { type Sight, whatIsBroken, whatIsMissing, whatIsNotOffered } from "./whatIsWrong";

/** Milliseconds within which something has to be seen that a page does by itself; a busy computer takes its time. */
const soon = 6_000;

/** Milliseconds for which nothing may be stuck; one look more than the page itself allows for. */
const patience = 31_000;

/** Holds the world to what is promised at any moment. */
export async function expectSound(model: Model, world: World): Promise<void> {
  await expectNothing(model, world, whatIsMissing);
}

/** Holds the pages to what is promised once one of them has looked for what is kept. */
export async function expectOffered(model: Model, world: World, tab: TabName): Promise<void> {
  if (model.isSignedOut) return;
  await until(`the ${tab} tab knows its location`, soon, async () => (await world.look(tab)).isConnected);
  await expectNothing(model, world, (...seen) => [...whatIsMissing(...seen), ...whatIsNotOffered(...seen)]);
}

/** What there is to see right now, taken note of. */
export async function see(model: Model, world: World): Promise<Sight> {
  const sight = await world.see([...model.tabs.keys()].filter((tab) => isLoaded(model, tab)));
  follow(model, sight);
  const broken = whatIsBroken(model, sight);
  if (broken.length > 0) throw new Wrong(broken, sight);
  return sight;
}

/** Waits until nothing is under way on the page. */
export async function untilQuiet(model: Model, world: World, tab: TabName): Promise<Look> {
  await until(`the ${tab} tab is busy no more`, patience, async () => !(await world.look(tab)).isBusy);
  const look = (await see(model, world)).looks.get(tab);
  if (!look) throw new Error(`There is no form in the ${tab} tab.`);
  return look;
}

/** @param ms at most */
export async function until(what: string, ms: number, isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + ms;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Not so within ${ms} ms: ${what}.`);
    await delay(30);
  }
}

async function expectNothing(
  model: Model,
  world: World,
  wrongIn: (model: Model, sight: Sight) => string[],
): Promise<void> {
  const end = Date.now() + soon;
  for (;;) {
    const sight = await see(model, world);
    const wrong = wrongIn(model, sight);
    if (wrong.length === 0) return;
    if (Date.now() > end) throw new Wrong(wrong, sight);
    await delay(50);
  }
}

class Wrong extends Error {
  constructor(wrong: readonly string[], { looks, contacts }: Sight) {
    const seen = { looks: Object.fromEntries(looks), contacts };
    super(`${wrong.join("\n")}\nSeen: ${JSON.stringify(seen, null, 1)}`);
  }
}
