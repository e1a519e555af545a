import { expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { LinkButton } from "./LinkButton";

test("is a button that is underlined like a link", async () => {
  const onClick = vi.fn();
  const screen = await render(<LinkButton onClick={onClick}>Hide</LinkButton>);
  const button = screen.getByRole("button", { name: "Hide" });
  await button.click();
  expect(onClick).toHaveBeenCalledOnce();
  await expect.element(button).toHaveStyle({ textDecorationLine: "underline" });
});
