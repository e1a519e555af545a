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
      const found = await namesOf(page);
      expect(found.filter((line) => line.includes("without a name"))).toEqual([]);
      const file = new URL(`${name.replaceAll(/[^a-zA-Z]+/g, "-")}.${language}.txt`, folder);
      if (isWriting) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, `${found.join("\n")}\n`);
      }
      expect(found, file.pathname).toEqual(readFileSync(file, "utf8").trimEnd().split("\n"));
    }
  });
