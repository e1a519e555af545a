import { useState } from "react";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Switch } from "./Switch";

type Props = Partial<Parameters<typeof Switch>[0]>;

function Sms(props: Props) {
  const [checked, setChecked] = useState(false);
  return <Switch {...props} id="sms" label="Do not contact by SMS" checked={checked} onChange={setChecked} />;
}

test("is a switch named by its label, turned by a click on either and by Space", async () => {
  const screen = await render(<Sms />);
  const control = screen.getByRole("switch", { name: "Do not contact by SMS", exact: true });
  await expect.element(control).not.toBeChecked();
  await control.click();
  await expect.element(control).toBeChecked();
  await screen.getByText("Do not contact by SMS").click();
  await expect.element(control).not.toBeChecked();
  await userEvent.keyboard(" ");
  await expect.element(control).toBeChecked();
});

test("is described by its detail and by words elsewhere", async () => {
  const screen = await render(
    <>
      <p id="why">Asked in May.</p>
      <Sms detail="Reason: asked" describedBy="why" invalid />
    </>,
  );
  const control = screen.getByRole("switch");
  await expect.element(control).toHaveAccessibleDescription("Asked in May. Reason: asked");
  await expect.element(control).toHaveAttribute("aria-invalid", "true");
});

test("stands at the end of its line, after what is put before it", async () => {
  const screen = await render(<Sms aside={<button type="button">Change reason</button>} />);
  const left = (name: "switch" | "button") => screen.getByRole(name).element().getBoundingClientRect().left;
  expect(left("button")).toBeLessThan(left("switch"));
  await expect.element(screen.getByRole("switch")).toHaveAccessibleName("Do not contact by SMS");
});

test("tells when it is left, and does nothing while disabled", async () => {
  const onBlur = vi.fn();
  const screen = await render(<Sms onBlur={onBlur} />);
  await screen.getByRole("switch").click();
  await userEvent.tab();
  expect(onBlur).toHaveBeenCalledOnce();
  await screen.rerender(<Sms disabled />);
  (screen.getByText("Do not contact by SMS").element() as HTMLElement).click();
  await expect.element(screen.getByRole("switch")).toBeChecked();
  await expect.element(screen.getByRole("switch")).toBeDisabled();
});
