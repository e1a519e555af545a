import { useState } from "react";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Checkbox } from "./Checkbox";

type Props = Partial<Parameters<typeof Checkbox>[0]>;

function Permanent(props: Props) {
  const [checked, setChecked] = useState(false);
  return <Checkbox {...props} id="p" label="Permanent" checked={checked} onChange={setChecked} />;
}

test("is a box named by its label, ticked by a click on either and by Space", async () => {
  const screen = await render(<Permanent />);
  const control = screen.getByRole("checkbox", { name: "Permanent", exact: true });
  await control.click();
  await expect.element(control).toBeChecked();
  await screen.getByText("Permanent").click();
  await expect.element(control).not.toBeChecked();
  await userEvent.keyboard(" ");
  await expect.element(control).toBeChecked();
});

test("is described by its detail and by words elsewhere, and tells when it is left", async () => {
  const onBlur = vi.fn();
  const screen = await render(
    <>
      <p id="why">Asked in May.</p>
      <Permanent detail="Cannot be lifted" describedBy="why" invalid onBlur={onBlur} />
    </>,
  );
  const control = screen.getByRole("checkbox");
  await expect.element(control).toHaveAccessibleDescription("Asked in May. Cannot be lifted");
  await expect.element(control).toHaveAttribute("aria-invalid", "true");
  await control.click();
  await userEvent.tab();
  expect(onBlur).toHaveBeenCalledOnce();
});

test("does nothing while disabled", async () => {
  const screen = await render(<Permanent disabled />);
  (screen.getByText("Permanent").element() as HTMLElement).click();
  await expect.element(screen.getByRole("checkbox")).not.toBeChecked();
});
