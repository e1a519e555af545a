import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "./desk";

const assets = fileURLToPath(new URL("../dist/page/assets", import.meta.url));

test("the pseudo-language is of development: what is built neither holds it nor knows of it", async ({
  desk,
  page,
}) => {
  const holding = (what: RegExp) =>
    readdirSync(assets).filter((name) => what.test(`${name}\n${readFileSync(join(assets, name), "utf8")}`));
  expect(holding(/⟦|\\u27e6|^pseudo|["'`]pseudo["'`]/i)).toEqual([]);
  // They were looked into.
  expect(holding(/Nothing typed yet/)).not.toEqual([]);

  await page.goto(`${desk.url}/?lang=pseudo`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("New contact");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
