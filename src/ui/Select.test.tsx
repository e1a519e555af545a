import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Select } from "./Select";

const options = [
  { value: "", label: "No answer" },
  { value: "f", label: "Female" },
  { value: "m", label: "Male" },
];

test("shows the chosen label, gives the value that is chosen, and tells when it is left", async () => {
  const onChange = vi.fn();
  const onBlur = vi.fn();
  const screen = await render(
    <>
      <label htmlFor="it">Gender</label>
      <Select
        control={{ id: "it", "aria-invalid": true }}
        value="f"
        onChange={onChange}
        onBlur={onBlur}
        options={options}
      />
    </>,
  );
  const select = screen.getByRole("combobox", { name: "Gender" });
  await expect.element(select).toHaveDisplayValue("Female");
  await expect.element(select).toHaveAttribute("aria-invalid", "true");
  await select.selectOptions("Male");
  expect(onChange.mock.calls).toEqual([["m"]]);
  await select.click();
  await userEvent.keyboard("{Escape}");
  await userEvent.tab();
  expect(onBlur).toHaveBeenCalled();
});
