import { useState } from "react";
import { afterEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { DateInput } from "./DateInput";

type Props = Partial<Parameters<typeof DateInput>[0]>;

function Birth(props: Props) {
  const [value, setValue] = useState("");
  const change = (text: string) => {
    setValue(text);
    props.onChange?.(text);
  };
  return (
    <>
      <label htmlFor="it">Date of birth</label>
      <DateInput
        {...props}
        control={{ id: "it" }}
        value={value}
        onChange={change}
        words={{ pick: "Pick a date" }}
      />
    </>
  );
}

const picker = () =>
  document.querySelector<HTMLInputElement>("input[type=date]") ?? document.createElement("input");

/** What the browser does when a day is pressed in its own picker. */
function pickDay(day: string) {
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  setter?.call(picker(), day);
  picker().dispatchEvent(new Event("input", { bubbles: true }));
}

afterEach(() => vi.restoreAllMocks());

test("takes any text, as it is typed, and tells when it is left", async () => {
  const onChange = vi.fn();
  const onBlur = vi.fn();
  const screen = await render(<Birth onChange={onChange} onBlur={onBlur} placeholder="09/25/1990" />);
  await screen.getByLabelText("Date of birth").click();
  await userEvent.keyboard("25 Sept");
  expect(onChange).toHaveBeenLastCalledWith("25 Sept");
  await userEvent.tab();
  expect(onBlur).toHaveBeenCalledOnce();
});

test("its button opens the browser's picker at the day that was given, up to the last that may be picked", async () => {
  const showPicker = vi.spyOn(HTMLInputElement.prototype, "showPicker").mockImplementation(() => {});
  const screen = await render(<Birth picked="1990-09-25" max="2026-01-31" />);
  await screen.getByRole("button", { name: "Pick a date" }).click();
  expect(showPicker.mock.contexts).toEqual([picker()]);
  expect(picker().value).toBe("1990-09-25");
  expect(picker().max).toBe("2026-01-31");
});

test("a picked day arrives as YYYY-MM-DD", async () => {
  const screen = await render(<Birth />);
  pickDay("1990-09-25");
  await expect.element(screen.getByLabelText("Date of birth")).toHaveValue("1990-09-25");
});

test("clearing the picker clears nothing", async () => {
  const onChange = vi.fn();
  await render(<Birth onChange={onChange} picked="1990-09-25" />);
  pickDay("");
  expect(onChange).not.toHaveBeenCalled();
});

test("where the picker is missing or refused the button goes to the text", async () => {
  vi.spyOn(HTMLInputElement.prototype, "showPicker").mockImplementation(() => {
    throw new DOMException("", "SecurityError");
  });
  const screen = await render(<Birth />);
  await screen.getByRole("button", { name: "Pick a date" }).click();
  await expect.element(screen.getByLabelText("Date of birth")).toHaveFocus();
});

test("the picker itself is no stop for the keyboard and not in the accessible tree", async () => {
  const screen = await render(<Birth />);
  expect(screen.getByRole("textbox").all()).toHaveLength(1);
  await screen.getByLabelText("Date of birth").click();
  await userEvent.tab();
  await expect.element(screen.getByRole("button")).toHaveFocus();
  await userEvent.tab();
  expect(document.activeElement).not.toBe(picker());
  expect(picker().getAttribute("aria-hidden")).toBe("true");
});
