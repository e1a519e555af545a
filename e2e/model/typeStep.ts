import fc from "fast-check";
import type { Page } from "playwright/test";
import { see, until, untilQuiet } from "./expectSound";
import { isSaidToBeKept } from "./follow";
import { type Entry, entryIn, isLoaded, type Model, meant, type TabName } from "./Model";
import type { World } from "./openWorld";
import { step, tab } from "./step";
import type { Label } from "./Values";

/** Milliseconds in which something that is there can be clicked or typed in. */
export const reach = 5_000;

const names = [
  "Ada",
  "Bo",
  "Cyd",
  "Dot",
  "Eve",
  "Flo",
  "Gus",
  "Hal",
  "Ida",
  "Jo",
  "Kit",
  "Lou",
  "Max",
  "Ned",
];

const texts = [
  "Lovelace",
  "O’Brien & Søn",
  "Łódź",
  "李小龍",
  "Zoë 👩‍👩‍👧",
  "two  spaces",
  "<b>&amp;",
  "=1+1",
  "x",
];

/** Somebody types an answer; where nobody stands in the form, it is a new contact's. */
export const typeStep = step({
  tell: ({ tab: where, label, text, isTwin }) =>
    `types “${text}” as ${label} in the ${where} tab${isTwin ? ", maybe of the same person" : ""}`,
  with: {
    tab,
    label: fc.constantFrom<Label[]>(
      "Last name",
      "Company name",
      "City",
      "Preferred name",
      "Notes for the care team",
    ),
    text: fc.constantFrom(...texts),
    /** Whether somebody else types the same person, where it is a new one. */
    isTwin: fc.constantFrom(false, false, false, true),
  },
  can: (model, { tab: where }) => isLoaded(model, meant(model, where)),
  async run(model, world, { tab: where, label, text, isTwin }) {
    const at = meant(model, where);
    const page = world.page(at);
    const { form, isConnected } = await untilQuiet(model, world, at);
    if (!form) await page.getByRole("button", { name: "Add another" }).click({ timeout: reach });
    const entry = entryIn(model, at) ?? (await begin(model, world, at, isTwin));
    // The location's own fields come with it.
    await answer(world, at, entry, form && !(label in form) ? "City" : label, text);
    if (entryIn(model, at) !== entry) return;
    entry.isAtRisk ||= !isConnected;
    if (!entry.isAtRisk) await untilKept(model, world, at, entry);
  },
});

/** Somebody new, whose name and email come first. */
export async function begin(model: Model, world: World, at: TabName, isTwin = false): Promise<Entry> {
  const { entries } = model;
  const name = `${names[entries.length % names.length]}${world.run}`;
  const email = isTwin ? entries.at(-1)?.values.Email : undefined;
  const values = { "First name": name, Email: email ?? `p${entries.length}.${world.run}@example.com` };
  // Before it knows its location, the page can keep nothing, and says so.
  const isAtRisk = !(await world.look(at)).isConnected;
  const entry: Entry = { name, values: {}, place: { kind: "form", tab: at }, isAtRisk, isSent: false };
  const page = world.page(at);
  // Who touches a page may be asked before it goes away.
  await control(page, "First name").click({ timeout: reach });
  for (const [label, text] of Object.entries(values))
    await control(page, label).fill(text, { timeout: reach });
  entry.values = values;
  entries.push(entry);
  return entry;
}

/** Types it; the form may become another one at that very moment. */
async function answer(world: World, at: TabName, entry: Entry, label: Label, text: string): Promise<void> {
  const before = entry.values;
  const input = control(world.page(at), label);
  entry.values = { ...before, [label]: text };
  const isTyped = await input.fill(text, { timeout: reach }).then(
    () => true,
    () => false,
  );
  const { form } = await world.look(at);
  if (form?.Email === before.Email) return;
  // It was created just now, and the form is blank for the next one.
  entry.values = before;
  if (isTyped) await input.fill("");
}

function control(page: Page, label: string) {
  return page.getByLabel(label, { exact: true });
}

async function untilKept(model: Model, world: World, at: TabName, { name }: Entry): Promise<void> {
  await until(`${name} is kept, or created`, reach, async () => {
    const look = (await see(model, world)).looks.get(at);
    return (
      look !== undefined && (isSaidToBeKept(look.foot) || !look.form || entryIn(model, at) === undefined)
    );
  });
}
