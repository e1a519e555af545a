import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { PinButton } from "./PinButton";

test("is a toggle that says what it does", async () => {
  const onPress = vi.fn();
  const screen = await render(
    <PinButton label="Pin City" hint="Keep it" pressed keys="Alt+P" onPress={onPress} />,
  );
  const pin = screen.getByRole("button", { name: "Pin City", exact: true });
  await expect.element(pin).toHaveAttribute("aria-pressed", "true");
  await expect.element(pin).toHaveAttribute("aria-keyshortcuts", "Alt+P");
  await expect.element(pin).toHaveAccessibleDescription("Keep it");
  await pin.click();
  expect(onPress).toHaveBeenCalledOnce();
});

test("is no stop of Tab, and takes the focus from nobody who is typing", async () => {
  const screen = await render(
    <>
      <input aria-label="City" />
      <PinButton label="Pin City" hint="" pressed={false} keys="Alt+P" onPress={() => undefined} />
      <input aria-label="After" />
    </>,
  );
  await screen.getByLabelText("City").click();
  await screen.getByRole("button").click();
  await expect.element(screen.getByLabelText("City")).toHaveFocus();
  await userEvent.tab();
  await expect.element(screen.getByLabelText("After")).toHaveFocus();
});

test("where it is disabled it can be found, with its reason, and its owner hears of a press", async () => {
  const onPress = vi.fn();
  const screen = await render(
    <PinButton label="Pin SMS" hint="For one person." pressed={false} keys="" disabled onPress={onPress} />,
  );
  const pin = screen.getByRole("button");
  await expect.element(pin).toHaveAttribute("aria-disabled", "true");
  await expect.element(pin).toHaveAccessibleDescription("For one person.");
  (pin.element() as HTMLElement).click();
  expect(onPress).toHaveBeenCalledOnce();
});
