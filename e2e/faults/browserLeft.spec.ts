import type { Clerk } from "./clerk";
import { arrived, createThere, keysOf, sent } from "./creates";
import type { FaultDesk } from "./faultDesk";
import { expect, test } from "./faultTest";
import { type Gate, gate } from "./gate";
import { somebody } from "./person";

const quillon = somebody("Quillon", "Featherstone", "reach.7431@example.com", "+1 212 555 0123");

test("reload while sending", async ({ clerk, desk, page }) => {
  const answer = await sends(clerk, desk);
  await page.reload();
  await clerk.sees("unknown");
  answer.open();
  await clerk.sees("saved");
  await expectOne(desk);
});

test("close while sending", async ({ clerk, desk, page, context }) => {
  const answer = await sends(clerk, desk);
  // Were the browser to ask whether it shall, it would stay.
  await Promise.all([page.waitForEvent("close"), page.close({ runBeforeUnload: true })]);
  answer.open();
  clerk.sitsAt(await context.newPage());
  await clerk.opens();
  await clerk.sees("saved");
  await expectOne(desk);
});

test("back while sending", async ({ clerk, desk, page }) => {
  await page.goto("about:blank");
  const answer = await sends(clerk, desk);
  await page.goBack();
  expect(page.url()).toBe("about:blank");
  await page.goForward();
  await clerk.sees("unknown");
  answer.open();
  await clerk.sees("saved");
  await expectOne(desk);
});

test("back-forward cache", async ({ clerk, desk, launch }) => {
  const { page, context } = await launch({ without: ["--disable-back-forward-cache"] });
  clerk.sitsAt(page);
  await clerk.opens();
  await clerk.types(quillon);
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  await page.goto(`${desk.url}/icon.svg`);
  await page.goBack({ waitUntil: "commit" });
  expect(await page.evaluate("window.isSame")).toBe(true);
  expect(await clerk.loses([])).toEqual([]);

  // Where another tab needs what it holds, the browser gives it up.
  await page.goto(`${desk.url}/icon.svg`);
  const other = await context.newPage();
  clerk.sitsAt(other);
  await clerk.opens();
  await clerk.sees("kept");
  await clerk.presses("Continue");
  await expect(other.getByLabel("First name")).toHaveValue("Quillon");
  await page.goBack({ waitUntil: "commit" });
  await expect(page.getByText(/^Another tab has what you typed at/)).toBeVisible();
  await clerk.creates();
  await clerk.sees("saved");
  await expectOne(desk);
});

test("asleep for ten hours", async ({ clerk, desk, launch }) => {
  const browser = await launch();
  const { page } = browser;
  clerk.sitsAt(page);
  await page.clock.install();
  await clerk.opens();
  await clerk.types(quillon, "keys");
  async function sleeps() {
    await browser.sleep();
    // What was open is cut, as routers do, and longer than any write may take.
    await desk.hop.down();
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    await desk.hop.up();
    browser.wake();
    await page.clock.fastForward("10:00:00");
  }
  await sleeps();
  await expect(page.getByText(/^Kept on this computer/)).toBeVisible();
  expect(await clerk.loses([])).toEqual([]);
  desk.upstream.rule({ ...createThere, holdAnswer: 3_000 });
  await clerk.creates();
  await expect.poll(() => arrived(desk)).toHaveLength(1);
  await sleeps();
  await clerk.sees("saved");
  await expectOne(desk);
});

/** Types somebody and presses Create; HighLevel has the contact, and its answer waits for the gate. */
async function sends(clerk: Clerk, desk: FaultDesk): Promise<Gate> {
  const answer = gate();
  await clerk.opens();
  await clerk.types(quillon);
  desk.upstream.rule({ ...createThere, holdAnswer: answer.opened });
  await clerk.creates();
  await expect.poll(() => arrived(desk)).toHaveLength(1);
  return answer;
}

/** The browser may repeat a request by itself. */
async function expectOne(desk: FaultDesk) {
  expect(keysOf(sent(desk))).toBe(1);
  expect(await arrived(desk)).toHaveLength(1);
}
