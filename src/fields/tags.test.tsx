import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { Field } from "../contact/Field";
import type { LookUp } from "../contact/LookUp";
import { Harness, testContext } from "./Harness";

const field: Field = { name: "tags", kind: "tags", section: "tags", label: "Tags" };
const draft = { tags: ["VIP", "fresh"], typing: "" };

const knowing = (tags: LookUp<readonly string[]>) => ({
  ...testContext,
  lists: { ...testContext.lists, tags },
});

const input = page.getByLabelText("Tags", { exact: true });
const removeOf = (tag: string) => page.getByRole("button", { name: `Remove ${tag}`, exact: true });

test("a contact's tags complete from the location's, and one that it does not have is marked as new", async () => {
  const context = knowing({ state: "here", value: ["vip", "walk-in", "newsletter"] });
  const screen = await render(<Harness field={field} draft={draft} context={context} />);
  await expect.element(removeOf("fresh")).toHaveAccessibleDescription("new");
  await expect.element(removeOf("VIP")).not.toHaveAccessibleDescription();
  await input.click();
  await userEvent.keyboard("wal{ArrowDown}{Enter}");
  await expect.element(removeOf("walk-in")).not.toHaveAccessibleDescription();
  await userEvent.keyboard("v");
  await expect.element(screen.getByRole("listbox")).not.toBeInTheDocument();
});

test.each([{ state: "asking" }, { state: "missing", fault: "scope" }] as const)(
  "while the location's tags are not there (%j), any can be typed and none is new",
  async (tags) => {
    await render(<Harness field={field} draft={draft} context={knowing(tags)} />);
    await input.click();
    await userEvent.keyboard("v{Enter}");
    await expect.element(removeOf("v")).not.toHaveAccessibleDescription();
  },
);

test("the values of a custom field are no tags", async () => {
  const context = knowing({ state: "here", value: ["vip"] });
  await render(<Harness field={{ ...field, kind: "manyOf" }} draft={draft} context={context} />);
  await expect.element(removeOf("fresh")).not.toHaveAccessibleDescription();
  await expect.element(page.getByRole("textbox", { name: "Tags" })).toBeVisible();
});
