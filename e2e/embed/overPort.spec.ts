import type { FrameLocator, Page } from "playwright/test";
import { test as base, expect, heard } from "./embedTest";
import { answers, send } from "./sendForged";

type Fixtures = {
  /** A form that was taken up by a page of the test's own making, over the first port of `sendForged`. */
  desk: FrameLocator;
};

const test = base.extend<Fixtures>({
  desk: async ({ page, hosts, form }, use) => {
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    hosts.serve("/", { body: `<iframe src="${form.url}/embed/frame" height="500"></iframe>` });
    await page.goto(hosts.origin("wiki"));
    await expect.poll(async () => (await heard(page)).length).toBe(1);
    await send(page, '{"contactDesk":1,"type":"connect","wish":{}}');
    await expect.poll(async () => (await answers(page)).flat(2)).toContain("ready");
    await use(page.frameLocator("iframe"));
    expect(faults, "no exception on either side").toEqual([]);
  },
});

/** What no page says, as JSON. */
const unknownMessages: readonly string[] = [
  ...["submit", "create", "clear", "Reset", "connect", "ready", "__proto__", "toString"].map((type) =>
    JSON.stringify({ type, wish: { filled: { firstName: "Forged" } } }),
  ),
  ...['"reset"', "null", "[]", "1", '[{"type":"reset"}]', '{"type":["reset"]}', '{"type":null}', "{}"],
  ...["null", "[]", "1", '"dark"'].map((wish) => `{"type":"wish","wish":${wish}}`),
  ...[
    ...['"theme":"dark;}"', '"theme":["dark"]', '"accent":["#0055aa"]', '"accent":{}', '"accent":255'],
    ...['"radius":8', '"radius":["8"]', '"lang":["de"]', '"lang":{}', '"density":["compact"]', '"density":1'],
    ...[
      '"prefill":{"firstName":"Forged"}',
      '"filled":"{\\"firstName\\":\\"Forged\\"}"',
      '"filled":[["firstName"]]',
    ],
  ].map((wish) => `{"type":"wish","wish":{${wish}}}`),
  '{"type":"wish"}',
  '{"type":"wish","__proto__":{"wish":{"filled":{"firstName":"Forged"}}}}',
  '{"__proto__":{"type":"reset"}}',
];

test("what no page says does nothing to the form", async ({ page, desk, sandbox }) => {
  await desk.getByLabel("Last name").fill("Lovelace");
  await expect(desk.locator("html")).toHaveAttribute("data-scrolls");
  const before = await looksOf(desk);
  for (const [index, json] of unknownMessages.entries()) {
    await say(page, [JSON.parse(json), { type: "place", top: -index - 1, window: 900 }]);
    await expect.poll(async () => (await unseenOf(desk))[0]).toBe(`${index + 1}px`);
    expect(await looksOf(desk), json).toEqual(before);
  }

  await expect(desk.getByLabel("Last name")).toHaveValue("Lovelace");
  await expect(desk.getByLabel("First name")).toHaveValue("");
  await expect(desk.getByRole("dialog")).toHaveCount(0);
  expect(await sandbox.contacts()).toEqual([]);
  await desk.getByRole("button", { name: "Create contact" }).click();
  await expect(desk.getByRole("heading", { name: "Contact created." })).toBeVisible();
  expect(await sandbox.contacts()).toMatchObject([{ lastName: "Lovelace" }]);
});

const no = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, "1e9", "", null, [50], {}, true];

/** Where the form is said to be, and what of a form that is 500 pixels high cannot be seen. */
const places = [
  { name: "beneath the top", place: { top: 20, window: 400 }, unseen: ["0px", "120px"] },
  { name: "above the bottom", place: { top: -120, window: 500 }, unseen: ["120px", "0px"] },
  { name: "far above", place: { top: -1e9, window: 800 }, unseen: ["500px", "0px"] },
  { name: "far beneath", place: { top: 1e9, window: 800 }, unseen: ["0px", "500px"] },
  { name: "in a window of any size", place: { top: 0, window: 1e9 }, unseen: ["0px", "0px"] },
  { name: "in a window of less than nothing", place: { top: 0, window: -1e9 }, unseen: ["0px", "500px"] },
  { name: "at half a pixel", place: { top: -0.6, window: 500.2 }, unseen: ["1px", "0px"] },
];

test("where a form stands is taken in numbers only, and never for more than there is", async ({
  page,
  desk,
}) => {
  for (const { name, place, unseen } of places) {
    await say(page, [{ type: "place", ...place }]);
    await expect.poll(() => unseenOf(desk), name).toEqual(unseen);
  }
  await say(page, [{ type: "place", top: -50, window: 300 }]);
  await expect.poll(() => unseenOf(desk)).toEqual(["50px", "150px"]);
  await say(page, [
    ...no.flatMap((value) => [
      { type: "place", top: value, window: 400 },
      { type: "place", top: 0, window: value },
    ]),
    { type: "place", window: 400 },
    { type: "place", top: 0 },
  ]);
  await isThrough(page, desk);
  expect(await unseenOf(desk)).toEqual(["50px", "150px"]);
});

test("a page that says ten thousand things at once keeps nobody from typing", async ({
  page,
  desk,
  sandbox,
}) => {
  const round = [
    {
      type: "wish",
      wish: { theme: "dark", accent: "#0055aa", radius: "8", filled: { lastName: "Lovelace" } },
    },
    { type: "wish", wish: { theme: "light", accent: "#aa5500", lang: "de", density: "compact" } },
    { type: "place", top: -10, window: 300 },
    { type: "focus" },
    { type: "reset" },
    { type: "submit" },
  ];
  await desk.getByLabel("First name").fill("Ada");
  await page.evaluate((messages) => {
    for (let count = 0; count < 10_000; count++)
      window.sent[0]?.[0]?.port.postMessage(messages[count % messages.length]);
  }, round);
  await isThrough(page, desk);
  await desk.getByRole("button", { name: "Keep what I typed" }).click();

  await expect(desk.getByLabel("First name")).toHaveValue("Ada");
  await desk.getByRole("button", { name: "Create contact" }).click();
  await expect(desk.getByRole("heading", { name: "Contact created." })).toBeVisible();
  expect(await sandbox.contacts()).toMatchObject([{ firstName: "Ada", city: "London" }]);
});

async function say(page: Page, messages: readonly unknown[]) {
  await page.evaluate((all) => {
    for (const message of all) window.sent[0]?.[0]?.port.postMessage(message);
  }, messages);
}

/** Says one thing more, and waits until it has come to pass: all before it has been heard then. */
async function isThrough(page: Page, desk: FrameLocator) {
  await say(page, [{ type: "wish", wish: { filled: { city: "London" } } }]);
  await expect(desk.getByLabel("City")).toHaveValue("London", { timeout: 15_000 });
}

function looksOf(desk: FrameLocator): Promise<unknown> {
  return desk.locator("html").evaluate((root) => {
    const style = root.style.cssText.replace(/--unseen-\w+: \w+;/g, "").trim();
    return { style, data: { ...root.dataset }, lang: root.getAttribute("lang") };
  });
}

function unseenOf(desk: FrameLocator): Promise<string[]> {
  return desk
    .locator("html")
    .evaluate(({ style }) => ["--unseen-start", "--unseen-end"].map((name) => style.getPropertyValue(name)));
}
