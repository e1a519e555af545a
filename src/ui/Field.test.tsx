import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import type { ControlProps } from "./ControlProps";
import { Field } from "./Field";

const input = (control: ControlProps) => <input {...control} />;

test("names its control by the label alone, also when an answer is required", async () => {
  const screen = await render(
    <Field id="mail" name="email" label="Email" requiredWord="required" aside="Pinned">
      {input}
    </Field>,
  );
  const control = screen.getByRole("textbox", { name: "Email", exact: true });
  await expect.element(control).toHaveAttribute("id", "mail");
  await expect.element(control).toHaveAttribute("name", "email");
  await expect.element(control).toBeRequired();
  await expect.element(screen.getByText("required")).toBeVisible();
  await expect.element(screen.getByText("Pinned")).toBeVisible();
});

test("describes its control by hint, error, warning and note, in this order", async () => {
  const screen = await render(
    <Field
      id="mail"
      label="Email"
      hint="Of the person"
      error="Enter an email address"
      errorWord="Error:"
      warning="Often misspelt"
      note="Will be sent as x"
    >
      {input}
    </Field>,
  );
  const control = screen.getByLabelText("Email");
  await expect
    .element(control)
    .toHaveAccessibleDescription(
      "Of the person Error: Enter an email address Often misspelt Will be sent as x",
    );
  await expect
    .element(control)
    .toHaveAttribute("aria-describedby", "mail-hint mail-error mail-warning mail-note");
});

test("an error marks its control as invalid, has the id of the control and -error, and its word is only heard", async () => {
  const screen = await render(
    <Field id="mail" label="Email" error="Enter an email address" errorWord="Error:">
      {input}
    </Field>,
  );
  const error = document.getElementById("mail-error");
  expect(error?.textContent).toBe("Error: Enter an email address");
  await expect.element(screen.getByLabelText("Email")).toHaveAttribute("aria-invalid", "true");
  expect(screen.getByText("Error:").element().getBoundingClientRect().width).toBeLessThanOrEqual(1);
});

test("without words of any kind its control is neither described nor invalid", async () => {
  const screen = await render(
    <Field id="mail" label="Email">
      {input}
    </Field>,
  );
  const control = screen.getByLabelText("Email");
  await expect.element(control).not.toHaveAttribute("aria-describedby");
  await expect.element(control).not.toHaveAttribute("aria-invalid");
  await expect.element(control).not.toBeRequired();
});

test("shows label, hint, error, control and note from top to bottom", async () => {
  const screen = await render(
    <Field id="mail" label="Email" hint="A hint" error="An error" note="A note">
      {input}
    </Field>,
  );
  const things = ["Email", "A hint", "An error"].map((text) => screen.getByText(text));
  const tops = [...things, screen.getByRole("textbox"), screen.getByText("A note")].map(
    (thing) => thing.element().getBoundingClientRect().top,
  );
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
});

test("a note that comes later comes into a live region that was there before", async () => {
  const field = (note?: string) => (
    <Field id="phone" label="Phone" note={note}>
      {input}
    </Field>
  );
  const screen = await render(field());
  const region = document.querySelector("[aria-live=polite]");
  await screen.rerender(field("Will be sent as +1 888"));
  expect(region?.textContent).toBe("Will be sent as +1 888");
});
