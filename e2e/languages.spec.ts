import type { Page } from "playwright/test";
import { expect, test } from "./desk";
import { openDesk } from "./mainStates";

test.use({ locale: "de-AT" });

const title = (page: Page) => page.getByRole("heading", { level: 1 });

/** Each language, as it calls itself, with what it calls a new contact. */
const languages = [
  ["English", "en", "New contact"],
  ["Español", "es", "Contacto nuevo"],
  ["Deutsch", "de", "Neuer Kontakt"],
  ["Français", "fr", "Nouveau contact"],
  ["Português (Brasil)", "pt-BR", "Novo contato"],
  ["Italiano", "it", "Nuovo contatto"],
  ["Nederlands", "nl", "Nieuw contact"],
  ["Polski", "pl", "Nowy kontakt"],
  ["日本語", "ja", "連絡先の新規作成"],
  ["简体中文", "zh-Hans", "新建联系人"],
  ["العربية", "ar", "جهة اتصال جديدة"],
] as const;

test("the browser says which at first; what is chosen changes all at once, and is remembered", async ({
  page,
}) => {
  await page.goto("/");
  await expect(title(page)).toHaveText("Neuer Kontakt");
  for (const [own, tag, newContact] of languages) {
    await page.locator("#language").selectOption(own);
    await expect(title(page)).toHaveText(newContact);
    await expect(page).toHaveTitle(`${newContact} · Contact Desk`);
    await expect(page.locator("html")).toHaveAttribute("lang", tag);
    await expect(page.locator("html")).toHaveAttribute("dir", tag === "ar" ? "rtl" : "ltr");
  }
  await page.reload();
  await expect(title(page)).toHaveText("جهة اتصال جديدة");
});

test("of two that are chosen one after the other the last one is spoken, whichever comes first", async ({
  page,
}) => {
  await page.route(/\/assets\/fr-[\w-]+\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await page.goto("/");
  await expect(title(page)).toHaveText("Neuer Kontakt");
  const slow = page.waitForResponse(/\/assets\/fr-/);
  await page.locator("#language").selectOption("Français");
  await page.locator("#language").selectOption("Italiano");
  await expect(title(page)).toHaveText("Nuovo contatto");
  await slow;
  await page.waitForTimeout(300);
  await expect(title(page)).toHaveText("Nuovo contatto");
  await page.getByLabel("Paese").fill("germ");
  await expect(page.getByRole("listbox").getByRole("option").first()).toContainText("Germania");
});

test("the address goes before what is remembered, until another is chosen", async ({ page }) => {
  await page.goto("/");
  await page.locator("#language").selectOption("Polski");
  await expect(title(page)).toHaveText("Nowy kontakt");
  await page.goto("/?lang=pt&location=practice#here");
  await expect(title(page)).toHaveText("Novo contato");
  await page.locator("#language").selectOption("Italiano");
  await expect(title(page)).toHaveText("Nuovo contatto");
  await expect(page).toHaveURL(/\/\?location=practice#here$/);
  await page.reload();
  await expect(title(page)).toHaveText("Nuovo contatto");
});

test("an address that asks for none of them changes nothing", async ({ page }) => {
  await page.goto("/?lang=tlh");
  await expect(title(page)).toHaveText("Neuer Kontakt");
});

test("numbers and dates are the country's own of whoever has the browser", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("Geburtsdatum").fill("09/25/1990");
  await expect(page.getByText("25. September 1990")).toBeVisible();
});

test("what is wrong, and what HighLevel refused, is said in the new language; what is typed and the focus stay", async ({
  page,
  desk,
}) => {
  await openDesk(page, "/?lang=en");
  const message = ["tags must be an array"];
  await desk.sandbox.faults({
    method: "POST",
    path: "/contacts/",
    answer: { status: 422, body: { message } },
  });
  await page.getByLabel("First name").fill("Ada");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("link", { name: "HighLevel says" })).toBeVisible();
  await page.getByLabel("Email", { exact: true }).fill("ada@");
  await page.getByLabel("City").fill("Wien");
  const problems = page.getByRole("alert").filter({ has: page.getByRole("link") });
  await expect(page.locator("#email-error")).toHaveText(/Enter an email address/);

  for (const [tag, email, city, highLevel] of [
    ["fr", /adresse e-mail/, "Ville", "HighLevel indique"],
    ["ja", /メールアドレス/, "市区町村", "HighLevel からのメッセージ"],
  ] as const) {
    await page.locator("#language").selectOption(tag);
    await expect(page.locator("#email-error")).toHaveText(email);
    await expect(problems).toContainText(highLevel);
    await expect(problems).toContainText(message[0] ?? "");
    await expect(page.getByLabel(city)).toHaveValue("Wien");
    await expect(page.getByLabel(city)).toBeFocused();
  }
});
