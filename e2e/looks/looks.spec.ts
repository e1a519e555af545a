import type { Page } from "playwright/test";
import { expect, test } from "../desk";
import { openLooks } from "./openLooks";

/** By their ids, which are the same in every language. */
const field = (page: Page, id: string) => page.locator(`[id="${id}"]`);

/** A contact that has something of everything, and the focus where it began. */
async function fill(page: Page) {
  const answers = { firstName: "Rosan", lastName: "Deo", email: "rosan@deos.example", phone: "205 555 0142" };
  for (const [id, answer] of Object.entries(answers)) await field(page, id).fill(answer);
  await field(page, "dateOfBirth").fill("09/25/1990");
  for (const [id, answer] of Object.entries({ companyName: "DGS VolMAX", state: "AL" })) {
    await field(page, id).fill(answer);
    await field(page, id).press("Alt+P");
  }
  await field(page, "country").fill("US");
  // The list would follow the page as it scrolls, and lie under the pointer.
  await field(page, "country").press("Tab");
  await field(page, "dndSettings.SMS").check();
  await field(page, "tags").fill("new patient,walk in,");
  await page.getByRole("textbox", { name: "Preferred name" }).fill("Rosie");
  await field(page, "firstName").focus();
}

async function create(page: Page) {
  await fill(page);
  await page.keyboard.press("Control+Enter");
  await expect(page.locator("#outcome")).toBeFocused();
}

/** How a person comes to what is looked at. */
const ways: { readonly [state: string]: (page: Page) => Promise<void> } = {
  blank: async () => {},
  filled: fill,
  wrong: async (page) => {
    for (const [id, wrong] of Object.entries({
      email: "rosan@",
      dateOfBirth: "31/31/1990",
      country: "Narnia",
    }))
      await field(page, id).fill(wrong);
    await page.keyboard.press("Control+Enter");
    await expect(page.locator("[aria-invalid=true]")).toHaveCount(3);
  },
  saved: create,
  printed: async (page) => {
    await create(page);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
  },
  today: async (page) => {
    await fill(page);
    await page.keyboard.press("Control+Shift+Enter");
    await page.getByRole("button", { name: "Today: 1" }).click();
  },
  paste: async (page) => {
    await page.getByRole("button", { name: "Paste to fill" }).click();
    await page
      .getByLabel("What you copied")
      .fill("Ada Lovelace\nada@example.org\n(212) 555-0123\nSee you soon");
    await expect(page.getByRole("button", { name: "Fill in 2 fields" })).toBeEnabled();
  },
  preview: async (page) => {
    await fill(page);
    await page.getByRole("button", { name: "What will be sent" }).click();
    await expect(page.getByRole("region", { name: "The body as JSON" })).toContainText("Rosie");
  },
};

const wide = { width: 1440, height: 1000 };
const narrow = { width: 390, height: 844 };
const tall = { width: 1440, height: 3200 };
const long = { width: 390, height: 5400 };

const pictures: readonly (readonly [string, { width: number; height: number }, string?, "dark"?])[] = [
  ["blank", wide],
  ["filled", tall],
  ["wrong", wide],
  ["saved", wide],
  ["today", wide],
  ["paste", wide],
  ["blank", narrow],
  ["filled", long],
  ["wrong", narrow],
  ["saved", narrow],
  ["today", narrow],
  ["paste", narrow],
  ["preview", narrow],
  ["filled", wide, "en", "dark"],
  ["wrong", wide, "en", "dark"],
  ["saved", wide, "en", "dark"],
  ["filled", wide, "de"],
  ["wrong", wide, "de"],
  ["blank", narrow, "ar"],
  ["wrong", narrow, "ar"],
  ["printed", { width: 680, height: 1000 }],
];

for (const [state, viewport, language = "en", colorScheme = "light"] of pictures) {
  const name = [state, viewport.width, language, colorScheme].join("-");
  test(`looks as it did: ${name}`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await openLooks(page, language);
    await ways[state]?.(page);
    await page.mouse.move(0, 0);
    await expect(page).toHaveScreenshot(`${name}.png`);
  });
}
