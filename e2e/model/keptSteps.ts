import fc from "fast-check";
import { until, untilQuiet } from "./expectSound";
import {
  clear,
  type Entry,
  isLoaded,
  type Model,
  meant,
  putAside,
  type TabName,
  type WhichTab,
} from "./Model";
import type { World } from "./openWorld";
import { step, tab } from "./step";
import { reach } from "./typeStep";
import { isHeld, noticesOf } from "./whatIsWrong";

const oneOfThem = { tab, nth: fc.nat(3) };

/** Somebody takes up one of those that are offered. */
export const continueStep = step({
  tell: ({ tab: where, nth }) => `continues number ${nth} in the ${where} tab`,
  with: oneOfThem,
  can: isSomethingKept,
  async run(model, world, { tab: where, nth }) {
    const at = meant(model, where);
    const entry = await offeredAt(model, world, at, nth);
    if (entry) await goOn(model, world, at, entry);
  },
});

/** Somebody does not want one of those that are offered. */
export const startAgainStep = step({
  tell: ({ tab: where, nth }) => `starts number ${nth} again in the ${where} tab`,
  with: oneOfThem,
  can: isSomethingKept,
  async run(model, world, { tab: where, nth }) {
    const at = meant(model, where);
    const entry = await offeredAt(model, world, at, nth);
    if (!entry) return;
    await press(world, at, entry, "Start again");
    if ((await buttonsFor(world, at, entry)).includes("Undo")) clear(model, entry, at);
  },
});

/** Presses Continue, which does nothing where another tab has it by now. */
export async function goOn(model: Model, world: World, at: TabName, entry: Entry): Promise<void> {
  await press(world, at, entry, "Continue");
  const { form } = await world.look(at);
  if (form?.["First name"] !== entry.name) return;
  putAside(model, at);
  // Of what was at risk, a part may have been kept.
  if (entry.place.kind === "gone") entry.values = form;
  entry.place = { kind: "form", tab: at };
}

function isSomethingKept(model: Readonly<Model>, { tab: where }: { tab: WhichTab; nth: number }): boolean {
  return isLoaded(model, meant(model, where)) && model.entries.some(({ place }) => place.kind === "kept");
}

/** Presses it, and waits until something has come of it. */
async function press(world: World, at: TabName, entry: Entry, name: "Continue" | "Start again") {
  const notice = world.page(at).locator("main [data-tone]").filter({ hasText: entry.name });
  await notice.getByRole("button", { name, exact: true }).click({ timeout: reach });
  await until(`“${name}” was pressed for ${entry.name}`, reach, async () => {
    const look = await world.look(at);
    const isThere = noticesOf(entry, look).some(({ buttons }) => buttons.includes(name));
    return !isThere;
  });
  if (name === "Continue")
    // The form follows the notice, unless there is nothing to go on with.
    await until("", 500, async () => isHeld(entry, await world.look(at))).catch(() => undefined);
}

async function buttonsFor(world: World, at: TabName, entry: Entry): Promise<readonly string[]> {
  return noticesOf(entry, await world.look(at)).flatMap(({ buttons }) => buttons);
}

async function offeredAt(model: Model, world: World, at: TabName, nth: number): Promise<Entry | undefined> {
  const look = await untilQuiet(model, world, at);
  const offered = model.entries.filter((entry) =>
    noticesOf(entry, look).some(({ buttons }) => buttons.includes("Continue")),
  );
  return offered[nth % offered.length];
}
