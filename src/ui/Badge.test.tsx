import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { Badge } from "./Badge";

test.each(["warning", "info"] as const)("says its words in the tone of %s", async (tone) => {
  const screen = await render(<Badge tone={tone}>Practice</Badge>);
  await expect.element(screen.getByText("Practice")).toHaveAttribute("data-tone", tone);
});
