import { startProcess } from "../startProcess";
import { expect, test } from "./embedTest";

const wished = encodeURIComponent(
  JSON.stringify({ firstName: "Ada", source: "reception", tags: ["walk-in"], "dndSettings.SMS": "x" }),
);

for (const [setting, name, source] of [
  ["on", "Ada", "reception"],
  ["off", "", ""],
] as const) {
  test(`an address that fills in, where that is ${setting}: nothing of it stays in the address`, async ({
    page,
  }) => {
    const gateway = await startProcess({ ADDRESS_PREFILL: setting });
    await page.goto(`${gateway.url}/?location=practice#prefill=${wished}`);
    await expect(page.getByText("Add a field by ID")).toBeVisible();
    await expect(page).toHaveURL(`${gateway.url}/?location=practice`);
    await expect(page.getByLabel("First name", { exact: true })).toHaveValue(name);
    await expect(page.getByLabel("Source", { exact: true })).toHaveValue(source);
    await expect(page.getByText("Filled in by the link to this page")).toHaveCount(name ? 3 : 0);
    await expect(page.getByLabel("Do not contact by SMS")).not.toBeChecked();
    // What is filled in, nobody has typed.
    await expect(page.getByRole("button", { name: "Clear" })).toBeDisabled();
    await gateway.end();
  });
}

test("a bare frame works without the element, with a scroll bar of its own", async ({
  page,
  open,
  form,
  sandbox,
}) => {
  await open({
    body: `<iframe src="${form.url}/embed/frame" title="New contact" width="900" height="600"></iframe>`,
  });
  const inside = page.frameLocator("iframe");
  await inside.getByLabel("First name", { exact: true }).fill("Ada");
  await expect(inside.locator("html")).toHaveCSS("overflow", "visible");
  await page.keyboard.press("Control+Enter");
  await expect(inside.getByRole("heading", { name: "Contact created." })).toBeVisible();
  expect(await sandbox.contacts()).toHaveLength(1);
});
