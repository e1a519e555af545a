import { expect, test } from "./desk";
import { mainStates, openDesk } from "./mainStates";
import { type Stop, tabWalk } from "./tabWalk";
import { tooSmall } from "./tooSmall";

/** Windows: wide and low, a phone's, and one of 1280 by 1024 px that is zoomed to 400 %. */
const sizes = [
  { width: 1440, height: 700 },
  { width: 390, height: 844 },
  { width: 320, height: 256 },
];

for (const { name, rare, reach } of mainStates)
  test(`Tab comes to every control, which is then in sight, with a ring, and large enough: ${name}`, {
    tag: rare ? "@every" : [],
  }, async ({ page, desk }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 1440, height: 700 });
    await openDesk(page);
    await reach(page, desk.sandbox);
    const problems: string[] = [];
    for (const size of sizes) {
      await page.setViewportSize(size);
      const { stops, missed } = await tabWalk(page);
      expect(stops.length).toBeGreaterThan(1);
      const found = [
        ...missed.map((control) => `not come to: ${control}`),
        ...stops.flatMap((stop) => [...hiddenBy(stop), ...ringOf(stop)]),
        ...(await tooSmall(page)).map((target) => `too small: ${target}`),
      ];
      problems.push(...found.map((problem) => `${size.width} by ${size.height}, ${problem}`));
    }
    await page.emulateMedia({ colorScheme: "dark" });
    problems.push(...(await tabWalk(page)).stops.flatMap(ringOf).map((problem) => `dark, ${problem}`));
    expect(problems).toEqual([]);
  });

test("finds a control that Tab passes by, lies under a bar, has no ring or is small", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 700 });
  await openDesk(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`html { scroll-padding: 0 !important } footer { min-block-size: 300px }
      #email { outline: none !important } #phone { outline-color: #eee !important }
      #theme, #language { block-size: 10px; inline-size: 10px; min-block-size: 0; padding: 0 } #theme { margin-inline-start: -20px }`);
    document.adoptedStyleSheets = [sheet];
    const button = document.createElement("button");
    button.textContent = "Passed by";
    document.querySelector("main")?.append(button);
    button.addEventListener("focus", () => button.blur());
  });
  const { stops, missed } = await tabWalk(page);
  expect(missed.join()).toContain("Passed by");
  expect(stops.flatMap(hiddenBy).join()).toContain("is covered by <footer");
  expect(stops.flatMap(ringOf).join()).toMatch(
    /email Email has a ring of 0 px.*phone Phone has a ring of 1\.\d+:1/,
  );
  expect((await tooSmall(page)).join()).toContain("10 × 10");
});

function hiddenBy({ name, inSight, coveredBy }: Stop): string[] {
  // Of a box of several lines a browser brings the line of its cursor into sight, and the others as that moves.
  if (name.startsWith("textarea") && inSight > 0.5 && coveredBy.length <= 2) return [];
  const covered = coveredBy.map((over) => `${name} is covered by ${over}`);
  return inSight < 0.99 ? [`${name} is in sight by ${Math.round(100 * inSight)} %`, ...covered] : covered;
}

function ringOf({ name, ring, contrast }: Stop): string[] {
  if (ring < 2) return [`${name} has a ring of ${ring} px`];
  return contrast < 3 ? [`${name} has a ring of ${contrast.toFixed(2)}:1`] : [];
}
