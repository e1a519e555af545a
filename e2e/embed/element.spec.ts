import { readFileSync } from "node:fs";
import { build } from "vite";
import { expect, isTold, test, told } from "./embedTest";

test("what is filled in says by whom, is sent, and nothing is sent by itself", async ({
  page,
  hosts,
  open,
  inside,
  sandbox,
}) => {
  const body = `<contact-desk prefill='{"source":"reception","tags":["walk-in"],"dnd":"true","dndSettings.SMS":"x"}'></contact-desk>`;
  await open({ body });
  const source = inside.getByLabel("Source", { exact: true });
  await expect(source).toHaveValue("reception");
  const by = `Filled in by ${new URL(hosts.origin("wiki")).host}`;
  await expect(inside.getByText(by)).toHaveCount(2);
  await expect(inside.getByLabel("Do not contact at all")).not.toBeChecked();
  await expect(inside.getByLabel("Do not contact by SMS")).not.toBeChecked();
  expect(await told(page)).toEqual([{ type: "ready", detail: { version: 1 } }]);

  await source.fill("phone");
  await expect(inside.getByText(by)).toHaveCount(1);
  await inside.getByLabel("First name", { exact: true }).fill("Ada");
  await page.keyboard.press("Control+Enter");
  await isTold(page, "created");
  const [contact] = await sandbox.contacts();
  expect(contact).toMatchObject({ firstName: "Ada", source: "phone", tags: ["walk-in"] });
  expect(contact).not.toHaveProperty("dndSettings");

  await inside.getByRole("button", { name: "Add another" }).click();
  await expect(inside.getByLabel("Source", { exact: true })).toHaveValue("reception");
});

test("the method fills in what is empty and untouched, and custom fields once they are known", async ({
  page,
  open,
  inside,
}) => {
  await open({});
  await isTold(page, "ready");
  await inside.getByLabel("City", { exact: true }).fill("Graz");
  await inside.getByLabel("State / region", { exact: true }).fill("x");
  await inside.getByLabel("State / region", { exact: true }).fill("");
  await inside.getByLabel("Street address", { exact: true }).click();
  await page.evaluate(() => {
    const desk = document.querySelector("contact-desk") as unknown as { prefill(values: object): void };
    desk.prefill({ city: "Wien", state: "Wien", postalCode: "1010", "contact.preferred_name": "Al" });
  });
  await expect(inside.getByLabel("Postal code", { exact: true })).toHaveValue("1010");
  await expect(inside.getByLabel("City", { exact: true })).toHaveValue("Graz");
  await expect(inside.getByLabel("State / region", { exact: true })).toHaveValue("");
  await expect(inside.getByLabel("Preferred name", { exact: true })).toHaveValue("Al");
});

test("focus leads to the first field, and reset asks where something is typed", async ({
  page,
  open,
  inside,
}) => {
  await open({ body: `<button>Before</button><contact-desk></contact-desk>` });
  await isTold(page, "ready");
  const call = (method: "focus" | "reset") =>
    page.evaluate(
      (name) => (document.querySelector("contact-desk") as HTMLElement & { reset(): void })[name](),
      method,
    );
  await call("focus");
  const first = inside.getByLabel("First name", { exact: true });
  await expect(first).toBeFocused();
  await page.keyboard.type("Ada");
  await expect(first).toHaveValue("Ada");

  await call("reset");
  await inside.getByRole("dialog").getByRole("button", { name: "Keep what I typed" }).click();
  await expect(first).toHaveValue("Ada");
  await call("reset");
  await expect(inside.getByRole("dialog")).toContainText("wiki.localhost");
  await inside.getByRole("dialog").getByRole("button", { name: "Empty it" }).click();
  await expect(first).toHaveValue("");
  await inside.getByRole("button", { name: "Undo" }).click();
  await expect(first).toHaveValue("Ada");
});

test("attributes are properties, and change what is there without making it anew", async ({
  page,
  open,
  inside,
}) => {
  await open({ body: `<contact-desk theme="light" accent="#ff0000"></contact-desk>` });
  await isTold(page, "ready");
  await inside.getByLabel("First name", { exact: true }).fill("Ada");
  const looks = () =>
    inside.locator("html").evaluate((root) => {
      const { colorScheme } = getComputedStyle(root);
      const value = (name: string) => root.style.getPropertyValue(name);
      return [colorScheme, root.dataset.density, value("--radius"), value("--color-accent") !== ""];
    });
  await expect.poll(looks).toEqual(["light", "comfortable", "", true]);
  await page.evaluate(() => {
    const desk = document.querySelector("contact-desk");
    Object.assign(desk ?? {}, {
      theme: "dark",
      radius: 12,
      density: "compact",
      accent: null,
      minHeight: 700,
      label: "Caller",
    });
  });
  await expect.poll(looks).toEqual(["dark", "compact", "12px", false]);
  const frame = page.locator("contact-desk iframe");
  await expect(frame).toHaveAttribute("title", "Caller");
  await expect(frame).toHaveCSS("min-height", "700px");
  await expect(inside.getByLabel("First name", { exact: true })).toHaveValue("Ada");
  expect(await page.locator("contact-desk").evaluate((desk) => desk.outerHTML)).toBe(
    `<contact-desk theme="dark" radius="12" density="compact" min-height="700" label="Caller"></contact-desk>`,
  );
});

test("a form follows the page from light to dark, and is transparent on it", async ({
  page,
  open,
  inside,
}) => {
  await open({
    head: "<style>.dark{background:#123;color:oklch(0.95 0.02 200);transition:color .2s}</style>",
  });
  await isTold(page, "ready");
  const scheme = () => inside.locator("html").evaluate((root) => getComputedStyle(root).colorScheme);
  await expect.poll(scheme).toBe("light");
  await page.evaluate(() => document.body.classList.add("dark"));
  await expect.poll(scheme).toBe("dark");
  const ground = await inside.locator("html").evaluate((root) => getComputedStyle(root).backgroundColor);
  expect(ground).toBe("rgba(0, 0, 0, 0)");
});

const white = "rgb(255, 255, 255)";
const black = "rgb(0, 0, 0)";

for (const { theme, accent, button, words } of [
  { theme: "light", accent: "#0055aa", button: "rgb(0, 85, 170)", words: white },
  { theme: "dark", accent: "#fe0", button: "rgb(255, 238, 0)", words: black },
  // Too light for a light page, and too dark for a dark one.
  { theme: "light", accent: "#ffee00", button: undefined, words: white },
  { theme: "dark", accent: "#0055aa", button: undefined, words: black },
]) {
  test(`on what is ${theme} the accent ${accent} is ${button ? "obeyed" : "corrected"}`, async ({
    page,
    open,
    inside,
  }) => {
    await open({ body: `<contact-desk theme="${theme}" accent="${accent}"></contact-desk>` });
    await isTold(page, "ready");
    const create = inside.getByRole("button", { name: /^Create contact/ });
    const link = inside.getByRole("link", { name: "What was created" });
    const ground = theme === "light" ? white : "rgb(26, 29, 34)";
    const [fill, ink] = await create.evaluate((element) => {
      const { backgroundColor, color } = getComputedStyle(element);
      return [backgroundColor, color];
    });
    const linkInk = await link.evaluate((element) => getComputedStyle(element).color);
    if (button) expect(fill).toBe(button);
    expect([ink, linkInk]).toEqual([words, fill]);
    expect(contrast(linkInk, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
    // Nearest to what was wished: not simply black or white.
    expect([white, black]).not.toContain(fill);
  });
}

/** WCAG 2.2, of two colours as browsers write them. */
function contrast(one = "", other = ""): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test("several forms stand on one page, each by itself, with a location and a form of its own", async ({
  page,
  open,
}) => {
  await open({
    body: `<contact-desk id="one" prefill='{"source":"a"}'></contact-desk><contact-desk id="two" location="practice" theme="dark"></contact-desk>`,
  });
  const source = (id: string) => page.frameLocator(`#${id} iframe`).getByLabel("Source", { exact: true });
  await expect(source("one")).toHaveValue("a");
  await expect(source("two")).toHaveValue("");
  await source("two").fill("b");
  await expect(source("one")).toHaveValue("a");
});

test("what was typed is there when the element was moved, and when it was removed and came back", async ({
  page,
  hosts,
  open,
  inside,
}) => {
  await open({
    at: hosts.sameSite,
    body: `<div id="one"><contact-desk></contact-desk></div><div id="two"></div>`,
  });
  await isTold(page, "ready");
  await inside.getByLabel("First name", { exact: true }).fill("Ada");
  await expect(inside.getByText(/^Kept on this computer/)).toBeVisible();

  await page.evaluate(() =>
    document.querySelector("#two")?.append(document.querySelector("contact-desk") ?? ""),
  );
  await inside.getByRole("button", { name: "Continue" }).click();
  await expect(inside.getByLabel("First name", { exact: true })).toHaveValue("Ada");

  await page.evaluate(() => {
    const desk = document.querySelector("contact-desk");
    desk?.remove();
    setTimeout(() => document.querySelector("#one")?.append(desk ?? ""), 500);
  });
  await inside.getByRole("button", { name: "Continue" }).click();
  await expect(inside.getByLabel("First name", { exact: true })).toHaveValue("Ada");
});

test("a button opens the form in a dialog, and has the focus again when that is closed", async ({
  page,
  open,
  inside,
}) => {
  await open({ body: `<p>Text</p><contact-desk mode="button" label="New caller"></contact-desk>` });
  const button = page.getByRole("button", { name: "New caller" });
  await button.focus();
  await page.keyboard.press("Enter");
  const first = inside.getByLabel("First name", { exact: true });
  await expect(first).toBeFocused();
  await page.keyboard.type("Ada");

  // Escape closes what is on top only.
  await inside.getByLabel("Country", { exact: true }).focus();
  await expect(inside.getByLabel("Country", { exact: true })).toBeInViewport();
  await page.keyboard.type("Aus");
  const options = inside.getByRole("listbox").getByRole("option");
  await expect(options.first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(options).toHaveCount(0);
  await expect(page.getByRole("dialog")).toBeVisible();
  await inside.getByRole("button", { name: "What will be sent" }).focus();
  await page.keyboard.press("Enter");
  await expect(inside.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(inside.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("dialog")).toBeVisible();
  await inside.getByLabel("City", { exact: true }).focus();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(button).toBeFocused();

  await page.keyboard.press("Enter");
  await expect(first).toBeFocused();
  await expect(first).toHaveValue("Ada");
  await page.getByRole("button", { name: "Close", exact: true }).first().click();
  await expect(button).toBeFocused();
});

test("React adds, changes and removes it", async ({ page, hosts, open, inside }) => {
  hosts.serve("/react.js", {
    type: "text/javascript",
    body: await bundled(new URL("reactHost.tsx", import.meta.url)),
  });
  await open({ body: `<div id="app"></div><script src="/react.js"></script>` });
  await isTold(page, "ready");
  await expect(inside.getByLabel("Source", { exact: true })).toHaveValue("React");
  await inside.getByLabel("First name", { exact: true }).fill("Ada");
  await expect(page.getByText("dirty: true")).toBeVisible();
  await page.getByRole("button", { name: "Dark" }).click();
  await expect.poll(() => inside.locator("html").evaluate((root) => root.dataset.theme)).toBe("dark");
  await expect(inside.getByLabel("First name", { exact: true })).toHaveValue("Ada");
  await page.getByRole("button", { name: "Remove" }).click();
  await expect(page.locator("contact-desk")).toHaveCount(0);
  await page.getByRole("button", { name: "Add" }).click();
  await expect(inside.getByLabel("Source", { exact: true })).toHaveValue("React");
});

/** A page's own script, as the page's own tools would make it. */
async function bundled(entry: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    build: { write: false, rolldownOptions: { input: entry.pathname, output: { format: "iife" } } },
  });
  const [chunk] = [built].flat().flatMap((each) => ("output" in each ? each.output : []));
  return chunk?.type === "chunk" ? chunk.code : readFileSync(entry, "utf8");
}
