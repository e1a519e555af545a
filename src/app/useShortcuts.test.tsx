import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { compose, endByEnterInSafari, pressComposing } from "../ui/testComposing";
import { useShortcuts } from "./useShortcuts";

function Page({ create }: { create(another: boolean): void }) {
  useShortcuts(create);
  return <input aria-label="It" />;
}

test("Ctrl+Enter and Ctrl+Shift+Enter create, once each", async () => {
  const create = vi.fn();
  const screen = await render(<Page create={create} />);
  await screen.getByLabelText("It").click();
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  await userEvent.keyboard("{Control>}{Shift>}{Enter}{/Shift}{/Control}");
  expect(create.mock.calls).toEqual([[false], [true]]);
});

test("no key of a text that is being composed creates, whatever is held with it", async () => {
  const create = vi.fn();
  const screen = await render(<Page create={create} />);
  const input = screen.getByLabelText("It").element() as HTMLInputElement;
  compose(input, "さとう");
  expect(pressComposing(input, "Enter", { ctrlKey: true }).defaultPrevented).toBe(false);
  expect(pressComposing(input, "Enter", { metaKey: true, shiftKey: true }).defaultPrevented).toBe(false);
  endByEnterInSafari(input, "佐藤");
  expect(pressComposing(input, "Enter", { ctrlKey: true, isComposing: false }).defaultPrevented).toBe(false);
  expect(create).not.toHaveBeenCalled();
});
