import { expect, type Page } from "playwright/test";

/** Adds custom fields by ID, one of every kind and a file as JSON too, all of one ID. */
export async function addRowOfEveryKind(page: Page): Promise<void> {
  const kinds = ["Text", "Large text", "Single option", "Number", "Checkbox list", "File", "File"];
  for (const [index, kind] of kinds.entries()) {
    await page.getByRole("button", { name: "Add a field by ID" }).click();
    const row = page.getByRole("group", { name: `Custom field ${index + 1}` });
    await row.getByLabel("Kind").selectOption(kind);
    await row.getByLabel("Field ID").fill("twice");
  }
  await page.getByLabel("How", { exact: true }).last().selectOption("As JSON");
  await expect(page.getByText("Another row has this ID too.").first()).toBeVisible();
}
