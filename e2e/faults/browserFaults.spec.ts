import type { Page } from "playwright/test";
import { keepsNothing } from "./browser";
import { arrived, createThere, keysOf, sent } from "./creates";
import { expect, test } from "./faultTest";
import { gate } from "./gate";
import { startHostPage } from "./hostPage";
import { insuranceCard } from "./insuranceCard";
import { somebody } from "./person";
import { translate } from "./translate";

const quillon = somebody("Quillon", "Featherstone", "reach.7431@example.com", "+1 212 555 0123");

test("host page moves the frame", async ({ clerk, desk, page }) => {
  desk.hop.dress({ framable: true });
  const host = await startHostPage(desk.url);
  await page.goto(host.at("127.0.0.1"));
  clerk.sitsAt(frameOf(page));
  await expect(clerk.page.getByLabel("Preferred name")).toBeVisible();
  await clerk.types(quillon);
  const moved = page.waitForEvent("frameattached");
  await page.evaluate(() => document.querySelector("#other")?.append(document.querySelector("iframe") ?? ""));

  clerk.sitsAt(await moved);
  await clerk.sees("kept");
  await clerk.presses("Continue");
  await expect(clerk.page.getByLabel("First name")).toHaveValue("Quillon");
  await clerk.creates();
  await clerk.sees("saved");
  await host.stop();
});

test("host page removes the frame", async ({ clerk, desk, page, context }) => {
  desk.hop.dress({ framable: true });
  const host = await startHostPage(desk.url);
  await page.goto(host.at("127.0.0.1"));
  clerk.sitsAt(frameOf(page));
  await expect(clerk.page.getByLabel("Preferred name")).toBeVisible();
  await clerk.types(quillon);
  const answer = gate();
  desk.upstream.rule({ ...createThere, holdAnswer: answer.opened });
  await clerk.creates();
  await expect.poll(() => arrived(desk)).toHaveLength(1);
  await page.evaluate(() => document.querySelector("iframe")?.remove());

  clerk.sitsAt(await context.newPage());
  await clerk.opens();
  await clerk.sees("unknown");
  answer.open();
  await clerk.sees("saved");
  expect(keysOf(sent(desk))).toBe(1);
  await host.stop();
});

test("http host", async ({ clerk, desk, launch }) => {
  desk.hop.dress({ asTarget: true });
  const { page } = await launch({
    flags: ["--host-resolver-rules=MAP desk.test 127.0.0.1"],
    context: { baseURL: `http://desk.test:${desk.hop.port}` },
  });
  clerk.sitsAt(page);
  await clerk.opens();
  await clerk.sees("not kept");
  await expect(page.getByText("The page has to be opened over https for that.")).toBeVisible();
  await insuranceCard.pick(page, "front.png");
  await clerk.types(quillon);
  await expect(page.getByText("Not kept on this computer")).toBeVisible();
  const copy = await downloads(page);

  // It asks before it lets go of what is nowhere else.
  const question = page.waitForEvent("dialog");
  const reloaded = page.reload();
  await (await question).accept();
  await reloaded;
  await opensCopy(page, copy);
  await expect(page.getByLabel("First name")).toHaveValue("Quillon");
  await expect(page.getByText("Files are not part of a copy. Choose again: front.png.")).toBeVisible();
  expect(await clerk.loses([])).toEqual([]);
  await insuranceCard.pick(page, "front.png");
  await clerk.creates();
  await clerk.sees("saved");
  await expect(page.getByText("Attached to “Insurance card”: front.png.")).toBeVisible();
});

test("storage refused", async ({ clerk, desk, launch }) => {
  const { page } = await launch({ preferences: keepsNothing });
  clerk.sitsAt(page);
  await clerk.opens();
  await clerk.sees("not kept");
  await expect(page.getByText("Its settings, or the page around this one, forbid it.")).toBeVisible();
  await clerk.types(quillon);
  await clerk.creates();
  await clerk.sees("saved");
  expect(await arrived(desk)).toHaveLength(1);
});

test("storage refused to a frame on another site", async ({ clerk, desk, launch }) => {
  desk.hop.dress({ framable: true });
  const host = await startHostPage(desk.url);
  const { page } = await launch();
  await page.goto(host.at("localhost"));
  clerk.sitsAt(frameOf(page));
  await page.waitForTimeout(3000);
  await clerk.sees("not kept");
  await clerk.types(quillon);
  await clerk.creates();
  await clerk.sees("saved");
  expect(await arrived(desk)).toHaveLength(1);
  await host.stop();
});

test("a translator rewrites the page", async ({ clerk, desk, page }) => {
  await clerk.opens();
  await translate(page);
  await page.getByLabel("Email", { exact: true }).fill("reach");
  await page.getByLabel("Email", { exact: true }).press("Tab");
  await expect(page.getByText("Enter an email address, like name@example.com")).toBeVisible();
  await clerk.types(quillon);
  await expect(page.getByText("Enter an email address, like name@example.com")).toBeHidden();
  await expect(page.getByText(/^Kept on this computer/)).toBeVisible();

  await desk.sandbox.faults({ ...createThere, answer: { status: 429, headers: { "Retry-After": "4" } } });
  await clerk.creates();
  await clerk.sees("wait");
  await expect(page.getByText("Trying again in 2 s")).toBeVisible();
  await clerk.sees("saved");
  expect(await arrived(desk)).toHaveLength(2);
  await clerk.presses("Add another");
  await expect(page.getByText("Nothing typed yet")).toBeVisible();
});

test("an extension takes the page apart", async ({ another, desk }) => {
  // React says aloud what it met: not at the page whose console is held to be silent.
  const clerk = await another();
  await clerk.opens();
  await clerk.types(quillon);
  await clerk.page.evaluate(() => {
    Object.defineProperty(Intl.DateTimeFormat.prototype, "format", {
      get: () => {
        throw new Error("Taken apart.");
      },
    });
  });
  await clerk.page.getByLabel("Source").pressSequentially(" ");
  await expect(clerk.page.getByText("Something went wrong on this page.")).toBeVisible();
  await expect(clerk.page.getByText("What you typed is kept on this computer.")).toBeVisible();
  await clerk.presses("Load the page again");
  // It goes on by itself: nobody has to look for it.
  await expect(clerk.page.getByLabel("First name")).toHaveValue("Quillon");
  await clerk.creates();
  await clerk.sees("saved");
  expect(sent(desk)).toHaveLength(1);
});

test("a render error in one field", async ({ another, desk }) => {
  const clerk = await another();
  await clerk.opens();
  await clerk.types(quillon);
  await expect(clerk.page.getByText(/^Kept on this computer/)).toBeVisible();
  // As in a browser that does not know how dates are written out.
  await (clerk.page as Page).addInitScript(() => {
    Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
      construct(target, [locale, options]) {
        if (options?.dateStyle === "long") throw new RangeError("Value long out of range");
        return new target(locale, options);
      },
    });
  });
  await clerk.opens();
  await clerk.sees("kept");
  await clerk.presses("Continue");
  await expect(clerk.page.getByText("This field stopped working. What you typed in it is kept.")).toHaveCount(
    1,
  );
  await clerk.creates();
  await clerk.sees("saved");
  expect(await arrived(desk)).toHaveLength(1);
});

const year = 365 * 24 * 3_600_000;

test("a wrong clock", async ({ clerk, desk, page }) => {
  // The battery is empty: the computer believes to be years back, until it has asked the network.
  await page.clock.install({ time: Date.now() - 9 * year });
  await clerk.opens();
  await clerk.types(quillon);
  await expect(page.getByText(/^Kept on this computer/)).toBeVisible();
  await page.clock.setSystemTime(Date.now());
  await page.reload();
  await clerk.sees("kept");
  await clerk.presses("Continue");
  await expect(page.getByLabel("First name")).toHaveValue("Quillon");

  // And it is set back again while HighLevel is busy.
  await desk.sandbox.faults({ ...createThere, answer: { status: 429, headers: { "Retry-After": "2" } } });
  await clerk.creates();
  await clerk.sees("wait");
  await page.clock.setSystemTime(Date.now() - 9 * year);
  await clerk.sees("saved");
  expect(await arrived(desk)).toHaveLength(2);
});

test("another time zone", async ({ clerk, desk, page, context }) => {
  const session = await context.newCDPSession(page);
  const goesTo = (timezoneId: string) => session.send("Emulation.setTimezoneOverride", { timezoneId });
  await goesTo("Pacific/Kiritimati");
  await clerk.opens();
  await clerk.types(quillon);
  await page.getByLabel("Last visit").fill("2026-03-29");
  await expect(page.getByText(/^25 September 1990/)).toBeVisible();
  await expect(page.getByText(/^Kept on this computer/)).toBeVisible();

  // 25 hours to the west, where it is still the day before.
  await goesTo("Pacific/Pago_Pago");
  await page.reload();
  await clerk.sees("kept");
  await clerk.presses("Continue");
  await expect(page.getByText(/^25 September 1990/)).toBeVisible();
  await clerk.creates();
  await clerk.sees("saved");
  const [contact] = await desk.sandbox.contacts();
  expect(contact?.customFields.map(({ value }) => value)).toContain("2026-03-29");
});

function frameOf(page: Page) {
  const frame = page.frames()[1];
  if (!frame) throw new Error("The page has no frame.");
  return frame;
}

/** @returns where the copy is */
async function downloads(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download a copy" }).click(),
  ]);
  return download.path();
}

async function opensCopy(page: Page, path: string) {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Open a copy" }).first().click(),
  ]);
  await chooser.setFiles(path);
}
