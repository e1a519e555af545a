import type { FrameLocator, Page } from "playwright/test";
import { expect, isTold, test } from "./embedTest";

test("a form that grows and shrinks all the time tells its height at most 60 times a second, and the last one", async ({
  page,
  open,
  inside,
}) => {
  await open({});
  await isTold(page, "ready");
  const times = await noteHeights(page);
  const changes = await inside.locator("#root").evaluate(async (root) => {
    const part = root.appendChild(document.createElement("div"));
    const end = performance.now() + 2_000;
    let count = 0;
    while (performance.now() < end || count < 500) {
      // Up and down, and no two alike for long.
      part.style.blockSize = `${(count++ * 97) % 311}px`;
      await new Promise((resolve) => setTimeout(resolve));
    }
    part.style.blockSize = "1234px";
    return count;
  });
  await expect.poll(() => isFitting(page, inside)).toBe(true);

  expect(changes).toBeGreaterThanOrEqual(500);
  expect((await times()).length).toBeGreaterThan(10);
  // Messages do not all travel equally long: one of the second before may come with these.
  expect(mostInASecond(await times())).toBeLessThanOrEqual(61);
});

test("a screen that paints 240 times a second is told 60 heights of them, and the last one", async ({
  page,
  open,
  inside,
}) => {
  await page.addInitScript(paintByHand);
  await open({});
  await isTold(page, "ready");
  await inside.locator("#root").evaluate(() => window.paint(performance.now()));
  const times = await noteHeights(page);
  await inside.locator("#root").evaluate((root) => {
    const part = root.appendChild(document.createElement("div"));
    const began = performance.now() + 1_000;
    for (let count = 1; count <= 280; count++) {
      // It comes to rest soon after a height was told.
      if (count <= 238) part.style.blockSize = `${(count * 97) % 311}px`;
      window.paint(began + (count * 1_000) / 240);
    }
  });
  await expect.poll(() => isFitting(page, inside)).toBe(true);
  expect((await times()).length).toBeGreaterThan(50);
  expect((await times()).length).toBeLessThanOrEqual(61);
});

declare global {
  interface Window {
    /** Paints one frame; `now` in milliseconds, as `performance.now` has them. */
    paint(now: number): void;
  }
}

/** Runs in every page, before anything else: nothing is painted unless the test does. */
function paintByHand() {
  const looking: (() => void)[] = [];
  let asked: FrameRequestCallback[] = [];
  let before = 0;
  window.requestAnimationFrame = (callback) => asked.push(callback);
  window.ResizeObserver = class implements ResizeObserver {
    constructor(callback: ResizeObserverCallback) {
      looking.push(() => callback([], this));
    }
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  window.paint = (now) => {
    const callbacks = asked;
    asked = [];
    for (const callback of callbacks) callback(now);
    const height = document.getElementById("root")?.offsetHeight ?? 0;
    if (height !== before) for (const look of looking) look();
    before = height;
  };
}

/** How other people's pages may hold the form within bounds, and how high it is then. */
const pages = [
  { name: "by its attribute", element: '<contact-desk max-height="300"></contact-desk>', height: 300 },
  { name: "by its style sheet", element: '<contact-desk class="low"></contact-desk>', height: 300 },
  { name: "by nothing", element: "<contact-desk></contact-desk>", height: undefined },
];

for (const { name, element, height } of pages)
  test(`bounded ${name}, the form comes to rest, and all of it can be reached`, async ({
    page,
    open,
    inside,
  }) => {
    await open({ head: "<style>.low::part(frame) { max-height: 300px }</style>", body: element });
    await isTold(page, "ready");
    await expect(inside.getByText("Find a field")).toBeAttached();
    await expect.poll(() => isFitting(page, inside, height)).toBe(true);
    const times = await noteHeights(page);
    // Rest is what is looked at. A part that comes late may make it higher yet; a loop would be told all the time.
    await page.waitForTimeout(3_000);
    expect((await times()).length).toBeLessThanOrEqual(2);

    const scrolls = inside.locator("html[data-scrolls]");
    await expect(scrolls).toHaveCount(height === undefined ? 0 : 1);
    await inside.getByRole("button", { name: "Add a field by ID" }).scrollIntoViewIfNeeded();
    await expect(inside.getByRole("button", { name: "Add a field by ID" })).toBeInViewport();
    expect(await inside.locator("html").evaluate(() => window.scrollY > 0)).toBe(height !== undefined);
  });

/** Notes from now on when the page is told a height; in milliseconds. */
async function noteHeights(page: Page): Promise<() => Promise<number[]>> {
  const times = await page.evaluateHandle(() => {
    const noted: number[] = [];
    addEventListener("contact-desk:resize", () => noted.push(performance.now()));
    return noted;
  });
  return () => times.jsonValue();
}

/** Whether the frame is as high as what is in it, or as it may be. */
async function isFitting(page: Page, inside: FrameLocator, height?: number): Promise<boolean> {
  const wished = await inside
    .locator("#root")
    .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
  const frame = await page
    .locator("contact-desk iframe")
    .evaluate((element) => [element.clientHeight, (element as HTMLElement).style.blockSize]);
  return frame[0] === (height ?? wished) && frame[1] === `${wished}px`;
}

function mostInASecond(times: readonly number[]): number {
  return Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 1_000).length));
}
