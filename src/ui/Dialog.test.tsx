import { StrictMode, useState } from "react";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Dialog } from "./Dialog";

function Question({ onClose = () => {} }: { onClose?: () => void }) {
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    onClose();
  };
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Make permanent
      </button>
      <Dialog
        open={open}
        title="Make this permanent?"
        onClose={close}
        actions={
          <button type="button" onClick={close}>
            Keep
          </button>
        }
      >
        It cannot be lifted.
      </Dialog>
    </>
  );
}

test("opens as a modal dialog named by its title, with the focus inside", async () => {
  const screen = await render(<Question />);
  expect(screen.getByRole("dialog").query()).toBeNull();
  await screen.getByRole("button", { name: "Make permanent" }).click();
  const dialog = screen.getByRole("dialog", { name: "Make this permanent?" });
  await expect.element(dialog).toBeVisible();
  await expect.element(dialog).toHaveTextContent("It cannot be lifted.");
  expect(dialog.element().matches(":modal")).toBe(true);
  expect(dialog.element().contains(document.activeElement)).toBe(true);
});

test("Escape closes it once, and the focus comes back to where it was", async () => {
  const onClose = vi.fn();
  const screen = await render(<Question onClose={onClose} />);
  await screen.getByRole("button", { name: "Make permanent" }).click();
  await userEvent.keyboard("{Escape}");
  await expect.element(screen.getByRole("dialog")).not.toBeInTheDocument();
  await expect.element(screen.getByRole("button", { name: "Make permanent" })).toHaveFocus();
  expect(onClose).toHaveBeenCalledOnce();
});

test("one of its buttons closes it, and the focus comes back too", async () => {
  const screen = await render(<Question />);
  await screen.getByRole("button", { name: "Make permanent" }).click();
  await screen.getByRole("button", { name: "Keep" }).click();
  await expect.element(screen.getByRole("dialog")).not.toBeInTheDocument();
  await expect.element(screen.getByRole("button", { name: "Make permanent" })).toHaveFocus();
});

test("stays open until its owner closes it, however often Escape is pressed", async () => {
  const onClose = vi.fn();
  const screen = await render(
    <Dialog open title="Sending" onClose={onClose} actions={<button type="button">Stop</button>}>
      Wait.
    </Dialog>,
  );
  await userEvent.keyboard("{Escape}");
  expect(onClose).toHaveBeenCalledOnce();
  await expect.element(screen.getByRole("dialog")).toBeVisible();
});

test("gives the focus back when it goes away open", async () => {
  const screen = await render(<button type="button">Before</button>);
  (screen.getByRole("button").element() as HTMLElement).focus();
  const page = (asked: boolean) => (
    <>
      <button type="button">Before</button>
      {asked && (
        <Dialog open title="Sure?" onClose={() => {}} actions={<button type="button">Yes</button>}>
          Well?
        </Dialog>
      )}
    </>
  );
  await screen.rerender(page(false));
  (screen.getByRole("button", { name: "Before" }).element() as HTMLElement).focus();
  await screen.rerender(page(true));
  await expect.element(screen.getByRole("button", { name: "Yes" })).toHaveFocus();
  await screen.rerender(page(false));
  await expect.element(screen.getByRole("button", { name: "Before" })).toHaveFocus();
});

test("stays open in strict mode, where effects run twice", async () => {
  const onClose = vi.fn();
  const screen = await render(
    <StrictMode>
      <Dialog open title="Sure?" onClose={onClose} actions={<button type="button">Yes</button>}>
        Well?
      </Dialog>
    </StrictMode>,
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  await expect.element(screen.getByRole("dialog")).toBeVisible();
  expect(onClose).not.toHaveBeenCalled();
});
