import type { Locator, Page } from "playwright/test";
import { expect, test } from "./desk";

test.use({ locale: "ar" });

const widths = [320, 1440];

async function openInArabic(page: Page, width: number) {
  await page.setViewportSize({ width, height: 900 });
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "جهة اتصال جديدة" })).toBeVisible();
}

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** Where the first and the last letter of its text are drawn, from the left. */
function ends(text: Locator): Promise<{ first: number; last: number }> {
  return text.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, ({ nodeValue }) =>
      nodeValue?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
    );
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    const leftOf = (node: Text | undefined, at: number) => {
      const range = document.createRange();
      if (!node) return Number.NaN;
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect().left;
    };
    const last = nodes.at(-1);
    return {
      first: leftOf(nodes[0], (nodes[0]?.data ?? "").search(/\S/)),
      last: leftOf(last, (last?.data.trimEnd().length ?? 0) - 1),
    };
  });
}

async function expectLeftToRight(text: Locator) {
  const { first, last } = await ends(text);
  expect(last).toBeGreaterThan(first);
}

/** Which way it runs, and where its text stands, whatever is typed into it. */
function layoutOf(input: Locator): Promise<{ direction: string; edge: string }> {
  return input.evaluate((element) => {
    const { direction, textAlign } = getComputedStyle(element);
    return { direction, edge: textAlign };
  });
}

for (const width of widths) {
  test(`in Arabic nothing scrolls sideways, ${width} px wide`, async ({ page }) => {
    await openInArabic(page, width);
    await expectNothingBeside(page);
    await field(page, "البريد الإلكتروني").fill("anna@");
    await field(page, "الهاتف").fill("123");
    await field(page, "تاريخ الميلاد").fill("25/09/1990");
    await page.keyboard.press("Control+Enter");
    await expect(page.getByRole("alert")).toContainText("هناك مشكلة");
    await expectNothingBeside(page);
    await field(page, "البريد الإلكتروني").fill(`anna.${width}@example.com`);
    await field(page, "الهاتف").fill("");
    await field(page, "تاريخ الميلاد").fill("09/25/1990");
    await page.keyboard.press("Control+Enter");
    await expect(page.getByRole("heading", { name: "تم إنشاء جهة الاتصال." })).toBeVisible();
    await expectNothingBeside(page);
  });
}

/** Neither the page can be scrolled sideways, nor does anything begin outside of it. */
async function expectNothingBeside(page: Page) {
  const room = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    window.scrollTo({ left: -50 });
    const { scrollX } = window;
    window.scrollTo({ left: 0 });
    return { isWider: scrollWidth > clientWidth, scrollX };
  });
  expect(room).toEqual({ isWider: false, scrollX: 0 });
}

test("in Arabic the sections are on the right, the form in the middle, the preview on the left", async ({
  page,
}) => {
  await openInArabic(page, 1440);
  const boxes = await Promise.all(
    [
      page.getByRole("complementary", { name: "ما سيُرسل" }),
      page.getByRole("form"),
      page.getByRole("navigation", { name: "الأقسام" }),
    ].map((part) => part.boundingBox()),
  );
  const [preview, form, sections] = boxes.map((box) => box?.x ?? Number.NaN);
  expect(preview).toBeLessThan(form ?? 0);
  expect(form).toBeLessThan(sections ?? 0);
});

test("in Arabic addresses, numbers and dates run left to right and stand on the right; names run their own way", async ({
  page,
}) => {
  await openInArabic(page, 1440);
  const typed = {
    "البريد الإلكتروني": "علي@example.com",
    الهاتف: "+1 207 555 0142",
    "الموقع الإلكتروني": "مثال.example.com",
    "تاريخ الميلاد": "09/25/1990",
    "الرمز البريدي": "04101-1234",
    "الاسم الأول": "Anna-Maria",
  };
  for (const [label, text] of Object.entries(typed)) {
    await field(page, label).fill(text);
    expect({ label, ...(await layoutOf(field(page, label))) }).toEqual({
      label,
      direction: "ltr",
      edge: "right",
    });
  }
  await field(page, "اسم العائلة").fill("الخطيب");
  expect(await layoutOf(field(page, "اسم العائلة"))).toEqual({ direction: "rtl", edge: "right" });
});

test("an Arabic name in the English form runs right to left, and stands on the left like the others", async ({
  page,
}) => {
  await page.goto("/?lang=en");
  await field(page, "First name").fill("علي");
  expect(await layoutOf(field(page, "First name"))).toEqual({ direction: "rtl", edge: "left" });
});

test("in Arabic the JSON of the preview, keys to press and HighLevel's own words run left to right", async ({
  page,
}) => {
  await openInArabic(page, 1440);
  await field(page, "اسم العائلة").fill("الخطيب");
  await field(page, "البريد الإلكتروني").fill("anna@example.com");
  const preview = page.getByRole("complementary", { name: "ما سيُرسل" });
  const lines = preview.getByRole("region", { name: "المحتوى بصيغة JSON" }).locator("pre > span");
  await expectLeftToRight(lines.filter({ hasText: "lastName" }));
  await expectLeftToRight(lines.filter({ hasText: "email" }));
  await expectLeftToRight(preview.locator("code", { hasText: "POST /contacts/" }));
  await expectLeftToRight(page.getByText("Ctrl ↵"));
  await expectLeftToRight(page.getByText("How did you hear of us?", { exact: true }));
});

test("in Arabic a file's name stands on the right, and its type comes before its size", async ({ page }) => {
  await openInArabic(page, 1440);
  const card = page.getByRole("group", { name: "Insurance card" });
  const pdf = {
    name: "front (1).pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.4\n%%EOF\n"),
  };
  await card.locator("input[type=file]").setInputFiles(pdf);
  const [name, type, size] = await Promise.all(
    ["front (1).pdf", "PDF", "15 بايت"].map((text) =>
      card.locator(`bdi:text-is("${text}")`).evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const { left, right } = range.getBoundingClientRect();
        return { left, right };
      }),
    ),
  );
  expect(name?.right).toBeCloseTo(type?.right ?? 0, 0);
  expect(size?.right).toBeLessThan(type?.left ?? 0);
});
