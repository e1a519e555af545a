import { expect, isTold, test } from "./embedTest";

test.use({ locale: "fr-FR" });

const german = (home: string) => `<script src="${home}/embed/v1.de.js" async></script>`;

test("the form comes up in the language of the element at once, and not in the browser's", async ({
  page,
  open,
  inside,
}) => {
  const words: string[] = [];
  page.on("request", (request) => {
    const [, language] = /\/assets\/(\w+?)(?:Later)?-[\w-]+\.js$/.exec(request.url()) ?? [];
    if (language === "fr" || language === "ja") words.push(language);
  });
  await open({ body: `<contact-desk lang="ja"></contact-desk>` });
  await isTold(page, "ready");
  await expect(inside.getByLabel("名", { exact: true })).toBeVisible();
  await expect(inside.locator("html")).toHaveAttribute("lang", "ja");
  expect(new Set(words)).toEqual(new Set(["ja"]));
});

test("a change of the attribute changes the language at once, with what is typed and what is wrong", async ({
  page,
  open,
  inside,
}) => {
  await open({ body: `<contact-desk lang="en"></contact-desk>` });
  await inside.getByLabel("Email", { exact: true }).fill("ada@");
  await inside.getByLabel("Email", { exact: true }).blur();
  await expect(inside.getByLabel("Email", { exact: true })).toHaveAccessibleDescription(
    /Enter an email address/,
  );
  await page.locator("contact-desk").evaluate((element) => element.setAttribute("lang", "ar"));
  const email = inside.getByLabel("البريد الإلكتروني", { exact: true });
  await expect(email).toHaveValue("ada@");
  await expect(email).toHaveAccessibleDescription(/أدخل عنوان بريد إلكتروني/);
  await expect(inside.locator("html")).toHaveAttribute("dir", "rtl");

  await page.locator("contact-desk").evaluate((element) => element.removeAttribute("lang"));
  await expect(inside.getByLabel("Prénom", { exact: true })).toBeVisible();
  await expect(inside.locator("html")).toHaveAttribute("dir", "ltr");
});

test("a loader of a language says its own words in it, and has the form speak it; the attribute goes before", async ({
  page,
  open,
  form,
  inside,
}) => {
  await open({ script: german(form.url), body: `<contact-desk mode="button"></contact-desk>` });
  await page.getByRole("button", { name: "Neuer Kontakt" }).click();
  await expect(inside.getByLabel("Vorname", { exact: true })).toBeVisible();
  await expect(page.locator("contact-desk iframe")).toHaveAttribute("title", "Neuer Kontakt");
  await page.getByRole("button", { name: "Schließen" }).click();
  await expect(page.locator("contact-desk iframe")).toBeHidden();

  await page.locator("contact-desk").evaluate((element) => {
    element.setAttribute("mode", "inline");
    element.setAttribute("lang", "it");
  });
  await expect(inside.getByLabel("Nome", { exact: true })).toBeVisible();
});

test("what somebody chooses in the form stays, whatever else of the element changes", async ({
  page,
  open,
  inside,
}) => {
  await open({ body: `<contact-desk lang="de"></contact-desk>` });
  await isTold(page, "ready");
  await inside.getByLabel("Sprache").selectOption("Nederlands");
  await expect(inside.getByLabel("Voornaam", { exact: true })).toBeVisible();
  await page.locator("contact-desk").evaluate((element) => element.setAttribute("density", "compact"));
  await expect(inside.locator("html")).toHaveAttribute("data-density", "compact");
  await expect(inside.locator("html")).toHaveAttribute("lang", "nl");
});
