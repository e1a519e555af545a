import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { ErrorSummary } from "./ErrorSummary";
import { FieldGroup } from "./FieldGroup";

const buttons = (
  <>
    <button type="button">One</button>
    <button type="button">Two</button>
  </>
);

test.each(["group", "radiogroup"] as const)(
  "is a %s, named by its label and described by its words",
  async (role) => {
    const screen = await render(
      <FieldGroup
        id="it"
        role={role}
        label="Consents"
        requiredWord="required"
        hint="Of the person"
        error="Choose one"
        errorWord="Error:"
        warning="Often wrong"
        note="Will be sent"
      >
        {buttons}
      </FieldGroup>,
    );
    const group = screen.getByRole(role, { name: "Consents", exact: true });
    await expect.element(group).toHaveAttribute("id", "it");
    await expect.element(group).toHaveAttribute("aria-invalid", "true");
    await expect
      .element(group)
      .toHaveAccessibleDescription("Of the person Error: Choose one Often wrong Will be sent");
    expect(group.element().getAttribute("aria-required")).toBe(role === "radiogroup" ? "true" : null);
  },
);

test("without words it is neither described, invalid nor required", async () => {
  const screen = await render(
    <FieldGroup id="it" role="radiogroup" label="Consents">
      {buttons}
    </FieldGroup>,
  );
  const group = screen.getByRole("radiogroup");
  for (const name of ["aria-describedby", "aria-invalid", "aria-required"]) {
    await expect.element(group).not.toHaveAttribute(name);
  }
});

test("a link from the summary of errors goes to it, and Tab from there to its first input", async () => {
  const screen = await render(
    <>
      <ErrorSummary title="There is a problem" items={[{ id: "it", text: "Choose one" }]} />
      <FieldGroup id="it" role="group" label="Consents">
        {buttons}
      </FieldGroup>
    </>,
  );
  await screen.getByRole("link", { name: "Choose one" }).click();
  await expect.element(screen.getByRole("group")).toHaveFocus();
  await userEvent.tab();
  await expect.element(screen.getByRole("button", { name: "One" })).toHaveFocus();
});

test("is left when the focus leaves all of it, and not when it is the window that is left", async () => {
  const onBlur = vi.fn();
  const screen = await render(
    <>
      <FieldGroup id="it" role="group" label="Consents" onBlur={onBlur}>
        {buttons}
      </FieldGroup>
      <button type="button">After</button>
    </>,
  );
  const one = screen.getByRole("button", { name: "One" });
  await one.click();
  // As the browser does it: the focus is still there, and nothing else has it.
  one.element().dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
  await userEvent.tab();
  await expect.element(screen.getByRole("button", { name: "Two" })).toHaveFocus();
  expect(onBlur).not.toHaveBeenCalled();
  await userEvent.tab();
  expect(onBlur).toHaveBeenCalledOnce();
});
