import { expect, isTold, test } from "./embedTest";

test("in a frame what is pinned is in the next contact, and there again when the page comes anew", async ({
  page,
  open,
  inside,
  hosts,
  sandbox,
}) => {
  await open({ at: hosts.sameSite });
  await isTold(page, "ready");
  const company = inside.getByLabel("Company name", { exact: true });
  await expect(inside.getByRole("button", { name: "Pin Tags" })).toBeAttached();
  await company.fill("Acme");
  await page.keyboard.press("Alt+P");
  await expect(inside.getByText("1 pinned", { exact: true })).toBeVisible();
  for (const name of ["Ada", "Grace"]) {
    await inside.getByLabel("First name", { exact: true }).fill(name);
    await page.keyboard.press("Control+Shift+Enter");
    await expect(inside.getByLabel("First name", { exact: true })).toHaveValue("", { timeout: 15_000 });
    await expect(company).toHaveValue("Acme");
  }
  const companies = async () => (await sandbox.contacts()).map(({ companyName }) => companyName);
  await expect.poll(companies).toEqual(["Acme", "Acme"]);
  // It is written a moment after it was used.
  await page.waitForTimeout(300);
  await page.reload();
  await expect(company).toHaveValue("Acme", { timeout: 15_000 });
});
