import { setTimeout as delay } from "node:timers/promises";
import { expectSound, see } from "./expectSound";
import { goOn } from "./keptSteps";
import { type Entry, entryIn, type Model } from "./Model";
import { connect, signIn } from "./networkSteps";
import type { World } from "./openWorld";
import { closeSecond, reload } from "./pageSteps";
import { isBlank, isCreated, isHeld, noticesOf, outcomeIn, type Sight } from "./whatIsWrong";

/** Milliseconds for which nothing may be stuck. */
const patience = 30_000;

const tab = "first";

/**
 * Makes everything whole, and has the clerk create everybody who was typed: all of them can be, each in half a minute, and
 * then each is in HighLevel exactly once, with everything that was typed.
 */
export async function finishAll(model: Model, world: World): Promise<void> {
  await world.desk.sandbox.behave();
  if (model.isSignedOut) await signIn(model, world);
  else world.desk.hop.forget();
  await connect(model, world);
  if (model.tabs.has("second")) await closeSecond(model, world);
  await expectSound(model, world);

  const here = entryIn(model, tab);
  if (here) await finish(model, world, here);
  await reload(model, world, tab);
  for (const entry of model.entries) {
    if (entry.place.kind !== "kept") continue;
    if (await isOver(model, world, entry)) continue;
    if (!(await isGivenUp(model, world, entry))) continue;
    await goOn(model, world, tab, entry);
    await finish(model, world, entry);
  }
  await expectSound(model, world);
  const left = model.entries.filter(({ place }) => place.kind === "form");
  const sight = await see(model, world);
  for (const entry of left) if (!isEnded(entry, sight)) throw new Error(`${entry.name} was not created.`);
}

/** Waits until what is kept can be gone on with, or is created; whether it is created. */
async function isOver(model: Model, world: World, entry: Entry): Promise<boolean> {
  let isThere = false;
  await inTime(model, world, entry, async (sight) => {
    const notices = sight.looks.get(tab);
    const mine = notices ? noticesOf(entry, notices) : [];
    const isOpen = mine.some((notice) => outcomeIn(notice) === "unknown");
    isThere = isCreated(entry, sight) && !isOpen;
    if (isOpen) await press(world, "Check again", entry.name);
    return isThere || mine.some(({ buttons }) => buttons.includes("Continue"));
  });
  return isThere;
}

/**
 * Whether it can be gone on with. Where a gateway died while it may have been creating somebody, the clerk has looked, and says
 * that nobody is there, once the page offers that.
 */
async function isGivenUp(model: Model, world: World, entry: Entry): Promise<boolean> {
  const notGone = "It is not there: go on with it";
  for (let time = 0; time < 20; time++) {
    const look = (await see(model, world)).looks.get(tab);
    const buttons = look ? noticesOf(entry, look).flatMap((notice) => notice.buttons) : [];
    if (buttons.includes("Continue")) return true;
    if (buttons.includes(notGone)) await press(world, notGone, entry.name);
    await delay(100);
  }
  return false;
}

/** Presses what has to be pressed until the contact in the form is created, or turns out to have been there. */
async function finish(model: Model, world: World, entry: Entry): Promise<void> {
  await inTime(model, world, entry, async (sight) => {
    const look = sight.looks.get(tab);
    if (!look || look.isBusy) return false;
    // It was typed on after it was sent, which may have created it.
    if (entry.place.kind !== "form") return true;
    if (isEnded(entry, sight)) return true;
    const outcomes = look.notices.map(outcomeIn);
    if (outcomes.includes("unknown")) await press(world, "Check again");
    else if (!outcomes.includes("wait")) await press(world, "Create contact");
    return false;
  });
}

/** Whether it is created and off the form, or is said to have been there before, and is still in the form. */
function isEnded(entry: Entry, { looks, contacts }: Sight): boolean {
  const look = looks.get(tab);
  if (!look) return false;
  if (isCreated(entry, { contacts })) return isBlank(look.form) || !isHeld(entry, look);
  const isThere = contacts.some(({ email }) => email === entry.values.Email);
  return isThere && isHeld(entry, look) && look.notices.map(outcomeIn).includes("exists");
}

async function inTime(
  model: Model,
  world: World,
  entry: Entry,
  isDone: (sight: Sight) => Promise<boolean>,
): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const sight = await see(model, world);
    if (await isDone(sight)) return;
    if (Date.now() > end) {
      // Nobody can know it for a minute, and then the clerk may say so.
      if (model.isInDoubt && !isCreated(entry, sight)) return;
      throw new Error(`${entry.name} is stuck. Seen: ${JSON.stringify([...sight.looks], null, 1)}`);
    }
    await delay(60);
  }
}

async function press(world: World, name: string, whose = ""): Promise<void> {
  const page = world.page(tab);
  const notices = page.locator("main [data-tone]").filter({ hasText: whose });
  const place = name === "Create contact" ? page.locator("footer") : notices;
  // What is there to be pressed may go away by itself.
  await place
    .getByRole("button", { name })
    .first()
    .click({ timeout: 1_000 })
    .catch(() => undefined);
  await delay(100);
}
