import { setTimeout as delay } from "node:timers/promises";
import { expectOffered, see } from "./expectSound";
import { canLoad, entryIn, leavePage, type Model, meant, type TabName } from "./Model";
import type { World } from "./openWorld";
import { step, tab } from "./step";

/** Milliseconds that nobody is quicker by, between the last key and leaving; the page takes less to keep it. */
const atLeast = 300;

export const reloadStep = step({
  tell: ({ tab: where }) => `reloads the ${where} tab`,
  with: { tab },
  can: () => true,
  run: (model, world, { tab: where }) => reload(model, world, meant(model, where)),
});

export const openStep = step({
  tell: () => "opens a second tab",
  with: {},
  can: (model) => canLoad(model) && !model.tabs.has("second"),
  async run(model, world) {
    await world.openSecond();
    await load(model, world, "second");
  },
});

export const closeStep = step({
  tell: () => "closes the second tab",
  with: {},
  can: ({ tabs: open }) => open.has("second"),
  run: (model, world) => closeSecond(model, world),
});

export const killStep = step({
  tell: () => "loses the browser",
  with: {},
  can: () => true,
  async run(model, world) {
    await delay(atLeast);
    await see(model, world);
    await world.killBrowser();
    for (const tab of model.tabs.keys()) leavePage(model, tab);
    model.tabs.clear();
    await load(model, world, "first");
  },
});

export async function closeSecond(model: Model, world: World): Promise<void> {
  await delay(atLeast);
  await see(model, world);
  const { wasWarned } = await world.closeSecond();
  expectWarning(model, "second", wasWarned);
  leavePage(model, "second");
  model.tabs.delete("second");
}

export async function reload(model: Model, world: World, at: TabName): Promise<void> {
  await delay(atLeast);
  await see(model, world);
  if (!model.tabs.get(at)?.isLoaded) return load(model, world, at);
  const { wasWarned, isLoaded } = await world.reload(at);
  expectWarning(model, at, wasWarned);
  leavePage(model, at);
  model.tabs.set(at, { isLoaded });
  if (isLoaded) await expectOffered(model, world, at);
}

/** Loads the form where there is a way to it. */
export async function load(model: Model, world: World, at: TabName): Promise<void> {
  const isLoaded = canLoad(model) && (await world.load(at));
  model.tabs.set(at, { isLoaded });
  if (isLoaded) await expectOffered(model, world, at);
}

/** What would be lost is not lost without a word. */
function expectWarning(model: Model, at: TabName, wasWarned: boolean): void {
  const entry = entryIn(model, at);
  if (entry?.isAtRisk && !wasWarned) throw new Error(`Nobody was warned that ${entry.name} would be lost.`);
}
