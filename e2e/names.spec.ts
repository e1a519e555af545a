import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "./desk";
import { learn, mainStates, openDesk, speak } from "./mainStates";
import { namesOf } from "./namesOf";

const folder = new URL("./names/", import.meta.url);

/** Writes what is found in the place of comparing it: `NAMES=write npx playwright test -c e2e --project=desk names`. */
const isWriting = process.env.NAMES === "write";

for (const { name, reach } of mainStates)
  test(`each control has the role, name, description and states that are written down: ${name}`, async ({
    page,
    desk,
  }) => {
    test.setTimeout(60_000);
    // Nothing may differ from day to day.
    await page.clock.setFixedTime(new Date("2026-11-27T10:30:00Z"));
    await openDesk(page);
    await learn(page, "de", "ar");
    await reach(page, desk.sandbox);
    for (const language of ["en", "de", "ar"]) {
      await speak(page, language);
      await expect(page.getByRole("heading", { level: 1, includeHidden: true })).toBeVisible();
      const file = new URL(`${name.replaceAll(/[^a-zA-Z]+/g, "-")}.${language}.txt`, folder);
      if (isWriting) {
        await page.waitForTimeout(1_000);
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, `${(await namesOf(page)).join("\n")}\n`);
      }
      const written = readFileSync(file, "utf8").trimEnd().split("\n");
      expect(written.filter((line) => line.includes("without a name"))).toEqual([]);
      // A long page changes its language part by part.
      await expect.poll(() => namesOf(page), { message: file.pathname, timeout: 15_000 }).toEqual(written);
    }
  });
