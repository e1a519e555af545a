import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { Card } from "./Card";

test("leaves a label that equals its title the only thing of that name", async () => {
  const screen = await render(
    <Card id="tags" title="Tags" aside={<span>2 filled</span>}>
      <label htmlFor="it">Tags</label>
      <input id="it" />
    </Card>,
  );
  expect(screen.getByLabelText("Tags").all()).toHaveLength(1);
  expect(screen.getByRole("region").query()).toBeNull();
  await expect.element(screen.getByText("2 filled")).toBeVisible();
});

test("its title takes the focus from a link to the section", async () => {
  const screen = await render(
    <Card id="address" title="Address">
      …
    </Card>,
  );
  document.getElementById("address")?.focus();
  await expect.element(screen.getByRole("heading", { level: 2, name: "Address" })).toHaveFocus();
});
