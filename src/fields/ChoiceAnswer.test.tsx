import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { Field } from "../contact/Field";
import { ChoiceAnswer } from "./ChoiceAnswer";
import { testContext } from "./Harness";

const field: Field = { name: "country", kind: "country", section: "address" };
const options = [
  { value: "NL", label: "Netherlands" },
  { value: "FR", label: "France" },
];

function Choice({
  value,
  ready,
  onChange,
}: {
  value: string;
  ready: boolean;
  onChange(value: string): void;
}) {
  return (
    <ChoiceAnswer
      field={field}
      label="Country"
      value={value}
      onChange={onChange}
      onBlur={() => undefined}
      context={testContext}
      options={ready ? options : undefined}
    />
  );
}

test("who types while the list arrives goes on typing, at the same place", async () => {
  let value = "";
  const onChange = (next: string) => {
    value = next;
  };
  const screen = await render(<Choice value={value} ready={false} onChange={onChange} />);
  const input = screen.getByLabelText("Country");
  await input.click();
  await userEvent.keyboard("N");
  await screen.rerender(<Choice value={value} ready={false} onChange={onChange} />);
  await screen.rerender(<Choice value={value} ready={true} onChange={onChange} />);

  await expect.element(screen.getByRole("combobox", { name: "Country" })).toHaveFocus();
  await expect.element(screen.getByRole("option", { name: "Netherlands" })).toBeVisible();
  await userEvent.keyboard("e");
  expect(value).toBe("Ne");
});

test("of the list that arrives only what matches is shown", async () => {
  const nothing = () => undefined;
  const screen = await render(<Choice value="fra" ready={false} onChange={nothing} />);
  await screen.getByLabelText("Country").click();
  await screen.rerender(<Choice value="fra" ready={true} onChange={nothing} />);
  await expect.element(screen.getByRole("option", { name: "France" })).toBeVisible();
  expect(screen.getByRole("option", { name: "Netherlands" }).elements()).toHaveLength(0);
});

test("who types nothing keeps the focus where it is", async () => {
  const nothing = () => undefined;
  const screen = await render(<Choice value="" ready={false} onChange={nothing} />);
  await screen.rerender(<Choice value="" ready={true} onChange={nothing} />);
  await expect.element(screen.getByRole("combobox", { name: "Country" })).not.toHaveFocus();
});
