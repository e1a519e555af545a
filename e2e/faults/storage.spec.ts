import { readFile } from "node:fs/promises";
import type { BrowserContext, Page } from "playwright/test";
import { patience } from "./clerk";
import type { FaultDesk } from "./faultDesk";
import { expect, test } from "./faultTest";
import { insuranceCard } from "./insuranceCard";
import { openRows } from "./keptRows";
import { somebody } from "./person";
import { siteStorage } from "./siteStorage";

const quillon = somebody("Quillon", "Featherstone", "reach.7431@example.com", "+1 212 555 0123");
const odalys = somebody("Odalys", "Brackenridge", "reach.9027@example.com", "+1 212 555 0188");
const kept = /^Kept on this computer/;

test("full", async ({ clerk, desk, page }) => {
  await siteStorage.limit(page, desk.url, 300_000);
  await clerk.opens();
  await clerk.types(quillon);
  await expect(page.getByText(kept)).toBeVisible();
  // What is typed has room, and the file has none.
  await insuranceCard.pick(page, "front.png", 300_000);
  await expect(page.getByText(/^Kept on this computer .*, but not front\.png$/)).toBeVisible();

  await siteStorage.fill(page);
  await page.getByLabel("Household size").fill("5");
  await clerk.sees("not kept");
  await expect(page.getByText("There is no room left on this computer.")).toBeVisible();
  await page.getByLabel("Household size").fill("4");
  await clerk.creates();
  await clerk.sees("saved");
  await expect(page.getByText("Attached to “Insurance card”: front.png.")).toBeVisible();
});

test("blocked by another tab", async ({ clerk, desk, page, context }) => {
  const size = page.getByLabel("Household size");
  // Of a newer release, which makes the database anew and takes its time.
  let newer = await upgrades(context, desk);
  await clerk.opens();
  await clerk.sees("not kept");
  await clerk.types(quillon);
  await expect(page.getByText("Not kept on this computer")).toBeVisible();
  await newer.close();
  await size.fill("5");
  await expect(page.getByText(kept)).toBeVisible({ timeout: patience });
  await expect(page.getByText("Its storage does not answer.")).toBeHidden();

  newer = await upgrades(context, desk);
  await size.fill("6");
  await expect(page.getByText("Its storage does not answer.")).toBeVisible({ timeout: patience });
  await newer.close();
  await size.fill("4");
  await expect(page.getByText(kept)).toBeVisible({ timeout: patience });
  await page.reload();
  await clerk.sees("kept");
  await clerk.presses("Continue");
  await expect(page.getByLabel("First name")).toHaveValue("Quillon");
  await clerk.creates();
  await clerk.sees("saved");
});

test("missing", async ({ clerk, context, page }) => {
  await siteStorage.missing(context);
  await clerk.opens();
  await clerk.sees("not kept");
  await expect(page.getByText("It is too old for that, or its private mode forbids it.")).toBeVisible();
  await clerk.types(quillon);
  await expect(page.getByText("Not kept on this computer")).toBeVisible();
  await clerk.creates();
  await clerk.sees("saved");
});

test("corrupt", async ({ clerk, desk, page }) => {
  await clerk.opens();
  await insuranceCard.pick(page, "front.png");
  await clerk.types(quillon);
  await expect(page.getByText(kept)).toBeVisible();
  let rows = await openRows(page, desk);
  await rows.spoil("files");
  await clerk.opens();
  await clerk.sees("kept");
  await clerk.presses("Continue");
  await expect(page.getByText("front.png")).toBeVisible();
  expect(await clerk.loses([])).toEqual([]);

  rows = await openRows(page, desk);
  await rows.spoil("entries");
  await clerk.opens();
  await expect(page.getByText(/^Something that was kept at .* cannot be read any more\.$/)).toBeVisible();
  await clerk.presses("Remove");
  await clerk.types(quillon);
  await clerk.creates();
  await clerk.sees("saved");
  rows = await openRows(page, desk);
  expect(await rows.entries()).toEqual([]);
});

test("from an older version", async ({ clerk, desk, page }) => {
  await clerk.opens();
  await clerk.types(quillon);
  await expect(page.getByText(kept)).toBeVisible();
  const rows = await openRows(page, desk);
  const [row] = await rows.entries();
  if (!row) throw new Error("Nothing was kept.");
  const { content, files } = JSON.parse(await rows.read(row));
  // A form that asked for a fax, and for fewer things than today's, called one of them otherwise.
  const { gender, timezone, inboundDndSettings, customFields, ...draft } = content.draft;
  const older = { content: { draft: { ...draft, fax: "+1 212 555 0199" } }, files };
  await rows.put(await rows.lock(row, JSON.stringify(older), 1));

  await clerk.opens();
  await clerk.sees("kept");
  await clerk.presses("Continue");
  await expect(page.getByText("The form no longer asks for this, and it will not be sent")).toBeVisible();
  await expect(page.getByText("A field that is gone: +1 212 555 0199")).toBeVisible();
  await clerk.creates();
  await clerk.sees("saved");
});

test("from a newer version", async ({ clerk, desk, page }) => {
  await clerk.opens();
  await clerk.types(quillon);
  await expect(page.getByText(kept)).toBeVisible();
  const rows = await openRows(page, desk);
  const [row] = await rows.entries();
  if (!row) throw new Error("Nothing was kept.");
  const text = await rows.read(row);
  const newer = await rows.lock(row, text, 2);
  await rows.put(newer);
  await page.evaluate(() => void indexedDB.open("contact-desk", 2));

  await clerk.opens();
  await expect(page.getByText(/was written by a newer version of this form\./)).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent("download"), clerk.presses("Download a copy")]);
  expect(await readFile(await download.path(), "utf8")).toBe(text);

  // Beside it, today's form keeps as ever, and leaves it where it is.
  await clerk.types(odalys);
  await expect(page.getByText(kept)).toBeVisible();
  await clerk.creates();
  await clerk.sees("saved");
  const after = await openRows(page, desk);
  expect(await after.entries()).toEqual([newer]);
});

test("cleared while typing", async ({ clerk, desk, page }) => {
  await clerk.opens();
  const typed = clerk.types(quillon, "keys");
  await expect(page.getByLabel("Phone", { exact: true })).toHaveValue(/./);
  await siteStorage.clear(page, desk.url);
  await typed;
  await expect(page.getByText(kept)).toBeVisible();
  await page.reload();
  await clerk.sees("kept");
  await clerk.presses("Continue");
  await expect(page.getByLabel("First name")).toHaveValue("Quillon");
  await clerk.creates();
  await clerk.sees("saved");
});

test("another person's, on a shared computer", async ({ clerk, desk, page, seat, context }) => {
  await clerk.opens();
  await clerk.types(quillon);
  await expect(page.getByText(kept)).toBeVisible();
  await desk.start({ SESSION_SECRET: "a secret of somebody else's, long enough" });
  await page.close();

  const other = seat(await context.newPage());
  await other.opens();
  await other.types(odalys);
  await expect(other.page.getByText(kept)).toBeVisible();
  await expect(other.page.getByText(/Quillon|We kept|cannot be read/)).toHaveCount(0);
  const rows = await openRows(await context.newPage(), desk);
  const entries = await rows.entries();
  expect(new Set(entries.map(({ person }) => person)).size).toBe(2);
  for (const row of entries) {
    const bytes = Buffer.from(row.cipher).toString("latin1");
    expect(bytes).not.toMatch(/Quillon|Odalys|reach/);
    await rows.read(row).then(
      (text) => expect(text).toContain("Odalys"),
      (error) => expect(error.name).toBe("OperationError"),
    );
  }
  await other.creates();
  await other.sees("saved");

  await desk.start();
  clerk.sitsAt(await context.newPage());
  await clerk.opens();
  await clerk.sees("kept");
  await clerk.presses("Continue");
  await expect(clerk.page.getByLabel("First name")).toHaveValue("Quillon");
  await clerk.creates();
  await clerk.sees("saved");
});

/** A tab that changes the database for as long as it is open. */
async function upgrades(context: BrowserContext, desk: FaultDesk): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${desk.url}/icon.svg`);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("contact-desk", 2);
        opening.onupgradeneeded = () => {
          const store = opening.result.createObjectStore("later");
          const goOn = () => {
            store.count().onsuccess = goOn;
          };
          goOn();
          resolve();
        };
      }),
  );
  return page;
}
