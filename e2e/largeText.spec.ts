import { browserFlags, findBrowser } from "../src/commands/browser.mjs";
import { cutTexts } from "./cutTexts";
import { expect, test } from "./desk";
import { mainStates, openDesk } from "./mainStates";
import { sideways } from "./sideways";

// As who chooses letters of twice the size in the browser's settings has it.
test.use({
  launchOptions: {
    executablePath: findBrowser(),
    args: [...browserFlags, "--blink-settings=defaultFontSize=32"],
  },
});

for (const { name, rare, reach } of mainStates)
  test(`with letters of twice the size nothing is cut or covered: ${name}`, {
    tag: rare ? "@every" : [],
  }, async ({ page, desk }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await openDesk(page);
    await reach(page, desk.sandbox);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
    expect([...(await cutTexts(page)), ...(await sideways(page))]).toEqual([]);
  });
