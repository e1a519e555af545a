import { expect, test } from "./desk";

const said = [
  {
    language: "de",
    dir: "ltr",
    title: "Anmelden · Contact Desk",
    heading: "Sie sind angemeldet.",
    close: "Schließen Sie dieses Fenster und machen Sie dort weiter, wo Sie waren.",
  },
  {
    language: "ar",
    dir: "rtl",
    title: "تسجيل الدخول · Contact Desk",
    heading: "تم تسجيل دخولك.",
    close: "أغلق هذه النافذة وتابع من حيث كنت.",
  },
];

for (const { language, dir, title, heading, close } of said) {
  test.describe(`a browser in ${language}`, () => {
    test.use({ locale: language });

    test("is told in its language that somebody is signed in", async ({ page }) => {
      await page.goto("/signed-in.html");
      await expect(page.getByRole("heading", { name: heading })).toBeVisible();
      await expect(page.getByText(close)).toBeVisible();
      await expect(page).toHaveTitle(title);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.locator("html")).toHaveAttribute("dir", dir);
    });
  });
}

test("the language that was chosen in the page goes before the browser's, also where something went wrong", async ({
  page,
}) => {
  await page.goto("/?lang=en");
  await page.getByLabel("Language").selectOption("日本語");
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  await page.goto("/signed-in.html?frame");
  await expect(page.getByRole("alert")).toHaveText(
    "ここからフォームにサインインできませんでした。このウィンドウを閉じて、もう一度サインインしてください。",
  );
});
