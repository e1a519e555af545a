import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { ErrorSummary } from "./ErrorSummary";

const items = [
  { id: "mail", text: "Enter an email address" },
  { id: "channels", text: "Choose a channel" },
  { id: "gone", text: "This one is away" },
];

const page = (
  <>
    <ErrorSummary title="There is a problem" items={items} />
    <div style={{ height: 3000 }} />
    <input id="mail" aria-label="Email" />
    <fieldset id="channels">
      <input type="checkbox" aria-label="SMS" />
    </fieldset>
  </>
);

test("is an alert with a heading and a link for each problem, in their order", async () => {
  const screen = await render(page);
  await expect.element(screen.getByRole("alert")).toBeVisible();
  await expect.element(screen.getByRole("heading", { name: "There is a problem" })).toBeVisible();
  const links = screen.getByRole("link").all();
  expect(links.map((link) => link.element().textContent)).toEqual(items.map(({ text }) => text));
});

test("a link brings its control into view and focuses it, and leaves the address alone", async () => {
  const screen = await render(page);
  const address = location.href;
  await screen.getByRole("link", { name: "Enter an email address" }).click();
  const control = screen.getByLabelText("Email");
  await expect.element(control).toHaveFocus();
  await expect.element(control).toBeInViewport();
  expect(location.href).toBe(address);
});

test("a link is followed by Enter too, to the first control of a group", async () => {
  const screen = await render(page);
  (screen.getByRole("link", { name: "Choose a channel" }).element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(screen.getByLabelText("SMS")).toHaveFocus();
});

test("a link to what is no longer there does nothing", async () => {
  const screen = await render(page);
  const address = location.href;
  await screen.getByRole("link", { name: "This one is away" }).click();
  expect(location.href).toBe(address);
});

test("takes the focus from a script", async () => {
  const ref = { current: null as HTMLDivElement | null };
  const screen = await render(<ErrorSummary title="There is a problem" items={[]} ref={ref} />);
  ref.current?.focus();
  await expect.element(screen.getByRole("alert")).toHaveFocus();
});
