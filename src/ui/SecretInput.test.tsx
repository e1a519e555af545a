import { useState } from "react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { SecretInput } from "./SecretInput";

function Typed() {
  const [value, setValue] = useState("");
  const [isShown, setShown] = useState(false);
  return (
    <>
      <label htmlFor="it">Token</label>
      <SecretInput control={{ id: "it" }} value={value} onChange={setValue} isShown={isShown} />
      <button type="button" onClick={() => setShown(!isShown)}>
        Show
      </button>
    </>
  );
}

test("is hidden until somebody wants to see it, and is what was typed either way", async () => {
  const screen = await render(<Typed />);
  const input = screen.getByLabelText("Token");
  await input.click();
  await userEvent.keyboard(" ab ");
  await expect.element(input).toHaveAttribute("type", "password");
  await screen.getByRole("button", { name: "Show" }).click();
  await expect.element(input).toHaveAttribute("type", "text");
  await expect.element(input).toHaveValue(" ab ");
});

test("asks the browser neither to complete it nor to check its spelling", async () => {
  const screen = await render(<Typed />);
  const input = screen.getByLabelText("Token");
  await expect.element(input).toHaveAttribute("autocomplete", "off");
  await expect.element(input).toHaveAttribute("spellcheck", "false");
});
