import { arrived, create, keysOf, sent } from "./creates";
import { expect, test } from "./faultTest";
import { insuranceCard } from "./insuranceCard";
import { somebody } from "./person";

const quillon = somebody("Quillon", "Featherstone", "reach.7431@example.com", "+1 212 555 0123");
const never = new Promise<never>(() => {});

for (const [name, ms] of [
  ["killed at once after typing", 100],
  ["killed 1 s after typing", 1_000],
  ["killed 3 s after typing", 3_000],
] as const) {
  test(name, async ({ clerk, desk, launch }) => {
    const browser = await launch();
    clerk.sitsAt(browser.page);
    await clerk.opens();
    await insuranceCard.pick(clerk.page, "front.png");
    await clerk.types(quillon, "keys");
    // In the page's own time, which a busy computer stretches.
    await clerk.page.evaluate((pause) => new Promise((resolve) => setTimeout(resolve, pause)), ms);
    await browser.kill();
    await browser.startAgain();

    clerk.sitsAt(browser.page);
    await clerk.opens();
    await clerk.sees("kept");
    const offer = browser.page.getByText(/^We kept what you typed at .*: Quillon Featherstone\.$/);
    await expect(offer).toBeVisible();
    await clerk.presses("Continue");
    await expect(offer).toBeHidden();
    expect(await clerk.loses([])).toEqual([]);
    await insuranceCard.holds(clerk.page, "front.png");
    expect(sent(desk)).toEqual([]);

    await clerk.creates();
    await clerk.sees("saved");
    await expect(browser.page.getByText("Attached to “Insurance card”: front.png.")).toBeVisible();
    expect((await desk.sandbox.contacts()).map(insuranceCard.of)).toEqual([["front.png"]]);
  });
}

test("killed between click and answer", async ({ clerk, desk, launch }) => {
  const browser = await launch();
  async function dies() {
    await browser.kill();
    await browser.startAgain();
    clerk.sitsAt(browser.page);
    await clerk.opens();
  }
  clerk.sitsAt(browser.page);
  await clerk.opens();
  await clerk.types(quillon);

  // Before it arrives.
  desk.hop.rule({ ...create, holdRequest: never });
  await clerk.creates();
  await expect.poll(() => sent(desk)).toHaveLength(1);
  await dies();
  await clerk.sees("offline");
  expect(await arrived(desk)).toEqual([]);
  await clerk.presses("Continue");
  await expect(browser.page.getByLabel("First name")).toHaveValue("Quillon");
  expect(await clerk.loses([])).toEqual([]);

  // After it has.
  desk.hop.rule({ ...create, holdAnswer: never });
  await clerk.creates();
  await expect.poll(() => arrived(desk)).toHaveLength(1);
  await dies();
  await clerk.sees("saved");
  await expect(browser.page.getByText("Quillon Featherstone")).toBeVisible();
  expect(sent(desk).map(({ isPassed }) => isPassed)).toEqual([false, true]);
  expect(keysOf(sent(desk))).toBe(2);

  // It is said once.
  await browser.page.reload();
  await expect(browser.page.getByText("Nothing typed yet")).toBeVisible();
  await expect(browser.page.getByText(/Contact created|We kept/)).toHaveCount(0);
});
