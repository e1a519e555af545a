import type { FormEvent } from "react";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Button } from "./Button";
import { LinkButton } from "./LinkButton";

test("is named by its words, not by its shortcut, and tells the keys to those who listen", async () => {
  const screen = await render(
    <Button kind="primary" shortcut="Ctrl ↵" ariaKeyshortcuts="Control+Enter">
      Create contact
    </Button>,
  );
  const button = screen.getByRole("button", { name: "Create contact", exact: true });
  await expect.element(button).toHaveAttribute("aria-keyshortcuts", "Control+Enter");
  await expect.element(screen.getByText("Ctrl ↵")).toBeVisible();
});

test("is pressed by a click, by Enter and by Space", async () => {
  const onClick = vi.fn();
  const screen = await render(
    <Button kind="secondary" onClick={onClick}>
      Clear
    </Button>,
  );
  await screen.getByRole("button").click();
  await userEvent.keyboard("{Enter} ");
  expect(onClick).toHaveBeenCalledTimes(3);
});

test("while busy it keeps the focus, says so, and neither does its work nor submits", async () => {
  const onClick = vi.fn();
  const onSubmit = vi.fn((event: FormEvent) => event.preventDefault());
  const form = (busy: boolean) => (
    <form onSubmit={onSubmit}>
      <Button kind="primary" type="submit" busy={busy} onClick={onClick}>
        Create
      </Button>
    </form>
  );
  const screen = await render(form(false));
  const button = screen.getByRole("button", { name: "Create" });
  await button.click();
  expect([onClick.mock.calls.length, onSubmit.mock.calls.length]).toEqual([1, 1]);
  await screen.rerender(form(true));
  await expect.element(button).toHaveFocus();
  await expect.element(button).toHaveAttribute("aria-busy", "true");
  await expect.element(button).toHaveAttribute("aria-disabled", "true");
  await userEvent.keyboard("{Enter} ");
  (button.element() as HTMLButtonElement).click();
  expect([onClick.mock.calls.length, onSubmit.mock.calls.length]).toEqual([1, 1]);
});

test("submits nothing unless it is asked to", async () => {
  const onSubmit = vi.fn((event: FormEvent) => event.preventDefault());
  const screen = await render(
    <form onSubmit={onSubmit}>
      <Button kind="danger">Clear</Button>
      <LinkButton>Copy</LinkButton>
    </form>,
  );
  await screen.getByRole("button", { name: "Clear" }).click();
  await screen.getByRole("button", { name: "Copy" }).click();
  expect(onSubmit).not.toHaveBeenCalled();
});

test("while disabled it cannot be pressed", async () => {
  const screen = await render(
    <Button kind="secondary" disabled>
      Clear
    </Button>,
  );
  await expect.element(screen.getByRole("button")).toBeDisabled();
});
