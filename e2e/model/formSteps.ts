import fc from "fast-check";
import { see, untilQuiet } from "./expectSound";
import {
  clear,
  type Entry,
  entryIn,
  isLoaded,
  type Model,
  meant,
  putAside,
  type TabName,
  type WhichTab,
} from "./Model";
import { step, tab } from "./step";
import { begin, reach } from "./typeStep";
import { outcomeIn } from "./whatIsWrong";

/** Somebody presses one of the two buttons that create, and waits for the outcome or does not. */
export const createStep = step({
  tell: ({ tab: where, isAnother, isWaiting }) =>
    `creates${isAnother ? " to add another" : ""} in the ${where} tab${isWaiting ? "" : ", and goes on at once"}`,
  with: { tab, isAnother: fc.boolean(), isWaiting: fc.boolean() },
  can: (model, { tab: where }) => isLoaded(model, meant(model, where)),
  async run(model, world, { tab: where, isAnother, isWaiting }) {
    const at = meant(model, where);
    const { form } = await untilQuiet(model, world, at);
    if (!form) return;
    const entry = entryIn(model, at) ?? (await begin(model, world, at));
    entry.isSent = true;
    const name = isAnother ? "Create and add another" : "Create contact";
    const button = world.page(at).locator("footer").getByRole("button", { name });
    // It may have been created in this very moment.
    await button.click({ timeout: reach }).catch(() => undefined);
    if (isWaiting) await untilQuiet(model, world, at);
  },
});

export const clearStep = step({
  tell: ({ tab: where }) => `clears the ${where} tab`,
  with: { tab },
  can: (model, { tab: where }) => isThere(model, where, entryIn(model, meant(model, where))),
  async run(model, world, { tab: where }) {
    const at = meant(model, where);
    await untilQuiet(model, world, at);
    const button = world.page(at).locator("footer").getByRole("button", { name: "Clear" });
    if (!(await button.isEnabled({ timeout: reach }).catch(() => false))) return;
    const look = (await see(model, world)).looks.get(at);
    const entry = entryIn(model, at);
    if (!entry || !look) return;
    await button.click({ timeout: reach });
    // Whose end nobody knows stays, until somebody does.
    const isOpen = look.notices.some(
      (notice) => outcomeIn(notice) === "unknown" && isOfForm(model, notice.text),
    );
    if (isOpen) entry.place = { kind: "kept" };
    else clear(model, entry, at);
  },
});

export const undoStep = step({
  tell: ({ tab: where }) => `undoes that in the ${where} tab`,
  with: { tab },
  can: (model, { tab: where }) => isThere(model, where, clearedIn(model, meant(model, where))),
  async run(model, world, { tab: where }) {
    const at = meant(model, where);
    await untilQuiet(model, world, at);
    const entry = clearedIn(model, at);
    if (!entry) return;
    await world.page(at).getByRole("button", { name: "Undo" }).click({ timeout: reach });
    putAside(model, at);
    entry.place = { kind: "form", tab: at };
  },
});

/** Somebody wants to know at last. */
export const checkStep = step({
  tell: ({ tab: where }) => `checks again in the ${where} tab`,
  with: { tab },
  can: (model, { tab: where }) =>
    isLoaded(model, meant(model, where)) && model.entries.some(({ isSent }) => isSent),
  async run(model, world, { tab: where }) {
    const at = meant(model, where);
    const button = world.page(at).getByRole("button", { name: "Check again" }).first();
    if (!(await button.isVisible())) return;
    // It may be known in this very moment.
    await button.click({ timeout: reach }).catch(() => undefined);
    await untilQuiet(model, world, at);
  },
});

export const waitStep = step({
  tell: () => "waits",
  with: {},
  can: () => true,
  async run(model, world) {
    for (const at of model.tabs.keys()) if (isLoaded(model, at)) await untilQuiet(model, world, at);
  },
});

function isThere(model: Model, where: WhichTab, entry: Entry | undefined): boolean {
  return isLoaded(model, meant(model, where)) && entry !== undefined;
}

function clearedIn({ entries }: Model, at: TabName): Entry | undefined {
  return entries.find(({ place }) => place.kind === "cleared" && place.tab === at);
}

function isOfForm({ entries }: Model, text: string): boolean {
  return !entries.some(({ name }) => text.includes(name));
}
