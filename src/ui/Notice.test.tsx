import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { Notice } from "./Notice";

test("shows its title, its words and what can be done", async () => {
  const screen = await render(
    <Notice tone="success" title="Contact created." headingLevel={2} actions={<a href="#there">Open</a>}>
      As Ada Lee.
    </Notice>,
  );
  await expect.element(screen.getByRole("heading", { level: 2, name: "Contact created." })).toBeVisible();
  await expect.element(screen.getByText("As Ada Lee.")).toBeVisible();
  await expect.element(screen.getByRole("link", { name: "Open" })).toBeVisible();
});

test("its title is a heading only where a level is given", async () => {
  const screen = await render(<Notice tone="info" title="Kept at 14:02" />);
  await expect.element(screen.getByText("Kept at 14:02")).toBeVisible();
  expect(screen.getByRole("heading").query()).toBeNull();
});

test("is read out politely, at once, or not at all, as asked", async () => {
  const screen = await render(<Notice tone="info" title="Polite" live="polite" />);
  await expect.element(screen.getByRole("status")).toHaveTextContent("Polite");
  await screen.rerender(<Notice tone="error" title="At once" live="assertive" />);
  await expect.element(screen.getByRole("alert")).toHaveTextContent("At once");
  await screen.rerender(<Notice tone="error" title="Silent" />);
  expect(screen.getByRole("alert").query()).toBeNull();
  expect(screen.getByRole("status").query()).toBeNull();
});

test("takes the focus from a script, and is no stop for Tab", async () => {
  const ref = { current: null as HTMLDivElement | null };
  await render(<Notice tone="warning" title="Careful" ref={ref} />);
  ref.current?.focus();
  expect(document.activeElement).toBe(ref.current);
  expect(ref.current?.tabIndex).toBe(-1);
});
