import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { VisuallyHidden } from "./VisuallyHidden";

test("is heard and takes no room", async () => {
  const screen = await render(
    <button type="button">
      ×<VisuallyHidden> Remove</VisuallyHidden>
    </button>,
  );
  await expect.element(screen.getByRole("button")).toHaveAccessibleName("× Remove");
  const { width, height } = screen.getByText("Remove").element().getBoundingClientRect();
  expect([width, height]).toEqual([1, 1]);
});

test("can be a live region", async () => {
  const screen = await render(<VisuallyHidden role="status">Copied</VisuallyHidden>);
  await expect.element(screen.getByRole("status")).toHaveTextContent("Copied");
});
