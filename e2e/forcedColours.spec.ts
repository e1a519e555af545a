import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "playwright/test";
import { expect, test } from "./desk";
import { mainStates, openDesk } from "./mainStates";

// A system's own colours, as Windows' contrast themes have them.
test.use({ contextOptions: { forcedColors: "active" } });

for (const { name, rare, reach } of mainStates)
  test(`in forced colours axe finds nothing, and every control has an edge: ${name}`, {
    tag: rare ? "@every" : [],
  }, async ({ page, desk }) => {
    test.setTimeout(90_000);
    await openDesk(page);
    await reach(page, desk.sandbox);
    for (const width of [1440, 320]) {
      await page.setViewportSize({ width, height: 900 });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    expect(await withoutEdge(page)).toEqual([]);
  });

test("in forced colours focus, what is wrong, chosen, pinned, open or switched on looks other than what is not", async ({
  page,
}) => {
  await openDesk(page);
  expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
  const email = page.getByLabel("Email", { exact: true });
  await expectToLookOther(email, () => email.focus());
  await email.fill("ada@");
  await email.evaluate((input) => input.style.setProperty("outline", "none", "important"));
  await expectToLookOther(email, async () => {
    // Only its edge: its words come above it.
    await page.getByLabel("Last name").focus();
    await expect(email).toHaveAttribute("aria-invalid", "true");
  });
  const city = page.getByLabel("City");
  await expectToLookOther(page.getByRole("button", { name: "Pin City", exact: true }), async () => {
    await city.focus();
    await page.keyboard.press("Alt+P");
    await expect(page.getByText("1 pinned")).toBeVisible();
    await page.getByLabel("Last name").focus();
  });
  for (const box of [page.getByLabel("Do not contact by SMS"), page.getByLabel("Do not contact at all")])
    await expectToLookOther(box, async () => {
      await box.check();
      await page.getByLabel("Last name").focus();
    });
  await page.getByLabel("Country").fill("united");
  const options = page.getByRole("listbox").getByRole("option");
  await expect(options.first()).toBeVisible();
  await expectToLookOther(options.nth(1), () => page.keyboard.press("ArrowDown"));
});

/** As somebody sees it: its pixels, with a little around them. */
async function expectToLookOther(control: Locator, change: () => Promise<void>) {
  const before = await picture(control);
  await change();
  expect((await picture(control)).equals(before), "looks as before").toBe(false);
}

async function picture(control: Locator): Promise<Buffer> {
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (!box) throw new Error("It is not seen.");
  const clip = { x: box.x - 4, y: box.y - 4, width: box.width + 8, height: box.height + 8 };
  return control.page().screenshot({ clip, animations: "disabled", caret: "hide" });
}

/** Text fields, lists and buttons around which no line is drawn; backgrounds are gone in forced colours. */
function withoutEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const around = document.querySelector("dialog[open]") ?? document;
    return [
      ...around.querySelectorAll<HTMLElement>(
        "input:not([type=file], [type=checkbox], [type=radio]), select, textarea",
      ),
      ...around.querySelectorAll<HTMLElement>(
        "[data-kind=primary], [data-kind=secondary], [data-kind=danger]",
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => element.getBoundingClientRect().width > 1)
      .filter((element) => !hasLine(element) && !(element.parentElement && hasLine(element.parentElement)))
      .map((element) => element.outerHTML.slice(0, 120));

    function hasLine(element: Element): boolean {
      const { borderTopStyle, borderTopWidth, outlineStyle } = getComputedStyle(element);
      return (borderTopStyle !== "none" && borderTopWidth !== "0px") || outlineStyle !== "none";
    }
  });
}
