import { type FormEvent, useState } from "react";
import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Combobox } from "./Combobox";
import { Field } from "./Field";
import type { Option } from "./Option";

const countries: Option[] = [
  { value: "NL", label: "Netherlands", keywords: ["Holland"] },
  { value: "AE", label: "United Arab Emirates" },
  { value: "GB", label: "United Kingdom", detail: "GB", keywords: ["UK"] },
  { value: "US", label: "United States", detail: "US" },
];

const words = {
  choices: "Choices",
  show: "Show choices",
  none: "Nothing like it",
  count: (n: number) => `${n} found`,
};

type Props = {
  value?: string;
  options?: readonly Option[];
  freeText?: boolean;
  onChange?(value: string): void;
  onBlur?(): void;
  onSubmit?(): void;
  onKeyDown?(key: string): void;
};

function Country({ value: first = "", options = countries, ...props }: Props) {
  const [value, setValue] = useState(first);
  const change = (next: string) => {
    setValue(next);
    props.onChange?.(next);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.onSubmit?.();
  };
  return (
    <form onSubmit={submit} onKeyDown={(event) => !event.defaultPrevented && props.onKeyDown?.(event.key)}>
      <Field id="it" name="country" label="Country" hint="Where they live" error="Choose one">
        {(control) => (
          <Combobox
            control={control}
            value={value}
            onChange={change}
            onBlur={props.onBlur}
            options={options}
            words={words}
            placeholder="Type to search"
            freeText={props.freeText}
          />
        )}
      </Field>
      <button type="button" onClick={() => setValue("")}>
        Clear
      </button>
      <button type="submit">Send</button>
    </form>
  );
}

const input = page.getByRole("combobox", { name: "Country", exact: true });
const list = page.getByRole("listbox", { name: "Choices", exact: true });
const labels = () =>
  list
    .getByRole("option")
    .all()
    .map((option) => option.element().firstChild?.textContent);
const highlighted = () => {
  const id = input.element().getAttribute("aria-activedescendant");
  return id && document.getElementById(id)?.firstChild?.textContent;
};

test("the field's label names the input alone, and its words describe it", async () => {
  await render(<Country value="US" />);
  await input.click();
  expect(page.getByLabelText("Country").all()).toHaveLength(1);
  await expect.element(input).toHaveAttribute("id", "it");
  await expect.element(input).toHaveAttribute("name", "country");
  await expect.element(input).toHaveAttribute("aria-invalid", "true");
  await expect.element(input).toHaveAccessibleDescription("Where they live Choose one");
  await expect.element(input).toHaveAttribute("autocomplete", "off");
  await expect.element(page.getByRole("button", { name: "Show choices" })).toHaveAttribute("tabindex", "-1");
});

test("typing gives the text at each keystroke and lists what it can mean", async () => {
  const onChange = vi.fn();
  await render(<Country onChange={onChange} />);
  await input.click();
  await userEvent.keyboard("uk");
  expect(onChange.mock.calls).toEqual([["u"], ["uk"]]);
  expect(labels()).toEqual(["United Kingdom"]);
  await expect.element(input).toHaveValue("uk");
});

test("says how many were found, or that none was", async () => {
  const screen = await render(<Country />);
  await input.click();
  await expect.element(screen.getByRole("status")).toBeEmptyDOMElement();
  await userEvent.keyboard("united");
  await expect.element(screen.getByRole("status")).toHaveTextContent("3 found");
  await userEvent.keyboard("z");
  await expect.element(screen.getByRole("status")).toHaveTextContent("Nothing like it");
  await expect.element(screen.getByText("Nothing like it").first()).toBeVisible();
  await expect.element(input).not.toHaveAttribute("aria-activedescendant");
});

test.each([
  ["a click", async () => input.click()],
  ["its button", async () => page.getByRole("button", { name: "Show choices" }).click()],
  [
    "ArrowDown",
    async () => {
      (input.element() as HTMLElement).focus();
      await userEvent.keyboard("{ArrowDown}");
    },
  ],
])("%s opens the whole list, the chosen one highlighted", async (_, open) => {
  await render(<Country value="GB" />);
  await open();
  await expect.element(list).toBeVisible();
  await expect.element(input).toHaveAttribute("aria-expanded", "true");
  await expect.element(input).toHaveFocus();
  expect(labels()).toEqual(["Netherlands", "United Arab Emirates", "United Kingdom", "United States"]);
  expect(highlighted()).toBe("United Kingdom");
});

test("its button closes it again, and a second click on the input does not", async () => {
  await render(<Country />);
  await input.click();
  await input.click();
  await expect.element(list).toBeVisible();
  await page.getByRole("button", { name: "Show choices" }).click();
  await expect.element(list).not.toBeInTheDocument();
  await expect.element(input).toHaveAttribute("aria-expanded", "false");
});

test("a click on a chosen one readies its name for typing over it", async () => {
  await render(<Country value="GB" />);
  await input.click();
  await userEvent.keyboard("neth");
  await expect.element(input).toHaveValue("neth");
});

test("Enter chooses the highlighted one and submits nothing", async () => {
  const onChange = vi.fn();
  const onSubmit = vi.fn();
  await render(<Country onChange={onChange} onSubmit={onSubmit} />);
  await input.click();
  await userEvent.keyboard("united{ArrowDown}{Enter}");
  expect(onChange).toHaveBeenLastCalledWith("GB");
  await expect.element(input).toHaveValue("United Kingdom");
  await expect.element(list).not.toBeInTheDocument();
  await userEvent.keyboard("{Enter}");
  expect(onSubmit).not.toHaveBeenCalled();
});

test("a click chooses, keeps the focus, and does not count as leaving", async () => {
  const onChange = vi.fn();
  const onBlur = vi.fn();
  await render(<Country onChange={onChange} onBlur={onBlur} />);
  await input.click();
  await list.getByRole("option", { name: "United States US" }).click();
  expect(onChange.mock.calls).toEqual([["US"]]);
  await expect.element(input).toHaveValue("United States");
  await expect.element(input).toHaveFocus();
  expect(onBlur).not.toHaveBeenCalled();
});

test("the same one can be chosen again after typing", async () => {
  const onChange = vi.fn();
  await render(<Country value="US" onChange={onChange} />);
  await input.click();
  await userEvent.keyboard("us{Enter}");
  expect(onChange.mock.calls).toEqual([["u"], ["us"], ["US"]]);
  await expect.element(input).toHaveValue("United States");
});

test("Escape closes the list only: what is typed stays, and a second Escape is the page's", async () => {
  const onKeyDown = vi.fn();
  await render(<Country onKeyDown={onKeyDown} />);
  await input.click();
  await userEvent.keyboard("uni{Escape}");
  await expect.element(list).not.toBeInTheDocument();
  await expect.element(input).toHaveValue("uni");
  expect(onKeyDown).not.toHaveBeenCalledWith("Escape");
  await userEvent.keyboard("{Escape}");
  await expect.element(input).toHaveValue("uni");
  expect(onKeyDown).toHaveBeenCalledWith("Escape");
});

test("Tab leaves and does not choose the highlighted one", async () => {
  const onChange = vi.fn();
  const onBlur = vi.fn();
  await render(<Country onChange={onChange} onBlur={onBlur} />);
  await input.click();
  await userEvent.keyboard("unit");
  expect(highlighted()).toBe("United Arab Emirates");
  await userEvent.tab();
  await expect.element(page.getByRole("button", { name: "Clear" })).toHaveFocus();
  expect(onChange).toHaveBeenLastCalledWith("unit");
  await expect.element(input).toHaveValue("unit");
  await expect.element(list).not.toBeInTheDocument();
  expect(onBlur).toHaveBeenCalledOnce();
});

test.each([
  ["uk", "GB"],
  ["HOLLAND", "NL"],
  ["united states", "US"],
  ["ae", "AE"],
])("leaving %j chooses what is called so: %s", async (typed, value) => {
  const onChange = vi.fn();
  await render(<Country onChange={onChange} />);
  await input.click();
  await userEvent.keyboard(typed);
  await userEvent.tab();
  expect(onChange).toHaveBeenLastCalledWith(value);
  await expect.element(input).toHaveValue(countries.find((country) => country.value === value)?.label);
});

test("it is chosen before the field hears that it was left", async () => {
  const heard: string[] = [];
  await render(<Country onChange={(value) => heard.push(value)} onBlur={() => heard.push("left")} />);
  await input.click();
  await userEvent.keyboard("uk");
  await userEvent.tab();
  expect(heard).toEqual(["u", "uk", "GB", "left"]);
});

test("leaving without typing changes nothing", async () => {
  const onChange = vi.fn();
  await render(<Country value="US" onChange={onChange} />);
  await input.click();
  await userEvent.tab();
  expect(onChange).not.toHaveBeenCalled();
});

test("Ctrl+Enter chooses what the text is called and is left to the page", async () => {
  const onChange = vi.fn();
  const onKeyDown = vi.fn();
  await render(<Country onChange={onChange} onKeyDown={onKeyDown} />);
  await input.click();
  await userEvent.keyboard("uk{Control>}{Enter}{/Control}");
  expect(onChange).toHaveBeenLastCalledWith("GB");
  expect(onKeyDown).toHaveBeenCalledWith("Enter");
});

test("shows a value's label and detail, and a value that is no option as it is", async () => {
  const screen = await render(<Country value="GB" />);
  await expect.element(input).toHaveValue("United Kingdom");
  await expect.element(screen.getByText("GB")).toBeVisible();
  await screen.unmount();
  await render(<Country value="Atlantis" />);
  await expect.element(input).toHaveValue("Atlantis");
});

test("options that arrive later do not change the text under the cursor", async () => {
  const screen = await render(<Country value="GB" options={[]} />);
  await input.click();
  await screen.rerender(<Country value="GB" options={countries} />);
  await expect.element(input).toHaveValue("GB");
  await userEvent.tab();
  await expect.element(input).toHaveValue("United Kingdom");
});

test("typing in the middle leaves the cursor there", async () => {
  await render(<Country />);
  await input.click();
  await userEvent.keyboard("unted{ArrowLeft}{ArrowLeft}{ArrowLeft}ix");
  await expect.element(input).toHaveValue("unixted");
});

test("Home and End move in the text, also while the list is open", async () => {
  await render(<Country />);
  await input.click();
  await userEvent.keyboard("nited{Home}u{End}!");
  await expect.element(input).toHaveValue("united!");
});

test("a value cleared from outside clears the text, also while it has the focus", async () => {
  const screen = await render(<Country />);
  await input.click();
  await userEvent.keyboard("unit");
  (screen.getByRole("button", { name: "Clear" }).element() as HTMLElement).click();
  await expect.element(input).toHaveValue("");
  await expect.element(input).toHaveFocus();
});

test("where free text is as good, Enter keeps it and no match is no mistake", async () => {
  const onChange = vi.fn();
  const screen = await render(<Country freeText onChange={onChange} />);
  await input.click();
  await userEvent.keyboard("unit{Enter}");
  expect(onChange).toHaveBeenLastCalledWith("unit");
  await userEvent.keyboard("zz");
  await expect.element(input).toHaveAttribute("aria-expanded", "false");
  expect(screen.getByText("Nothing like it").query()?.checkVisibility() ?? false).toBe(false);
  await userEvent.keyboard("{Backspace}{Backspace}{ArrowDown}{Enter}");
  expect(onChange).toHaveBeenLastCalledWith("AE");
});

const zones = Array.from({ length: 450 }, (_, n) => ({ value: `z${n}`, label: `Zone ${n}` }));

test("a long list opens under the control at the chosen one, and the page does not move", async () => {
  await render(
    <>
      <Country options={zones} value="z300" />
      <div style={{ height: 3000 }} />
    </>,
  );
  await input.click();
  const [control, choices] = [input, list].map((locator) => locator.element().getBoundingClientRect());
  const chosen = list
    .getByRole("option", { name: "Zone 300", exact: true })
    .element()
    .getBoundingClientRect();
  expect(choices?.top).toBeGreaterThanOrEqual(control?.bottom ?? Number.NaN);
  expect(choices?.height).toBeLessThanOrEqual(281);
  expect(chosen.top).toBeGreaterThanOrEqual(choices?.top ?? Number.NaN);
  expect(chosen.bottom).toBeLessThanOrEqual(choices?.bottom ?? Number.NaN);
  await userEvent.keyboard("{ArrowDown}".repeat(12));
  expect(highlighted()).toBe("Zone 312");
  const next = list.getByRole("option", { name: "Zone 312", exact: true }).element().getBoundingClientRect();
  expect(next.bottom).toBeLessThanOrEqual((choices?.bottom ?? Number.NaN) + 1);
  expect(next.top).toBeGreaterThan((choices?.bottom ?? Number.NaN) - 3 * next.height);
  expect(window.scrollY).toBe(0);
});

test("typing shows the best match of a list that was scrolled", async () => {
  await render(<Country options={zones} />);
  await input.click();
  await userEvent.keyboard("z");
  list.element().scrollTop = 5000;
  await userEvent.keyboard("o");
  expect(list.element().scrollTop).toBe(0);
});

test("where there is no room below, the list opens above its control", async () => {
  await render(
    <div style={{ position: "fixed", insetBlockEnd: 0 }}>
      <Country options={zones} />
    </div>,
  );
  await input.click();
  const [control, choices] = [input, list].map((locator) => locator.element().getBoundingClientRect());
  expect(choices?.bottom).toBeLessThanOrEqual(control?.top ?? Number.NaN);
  expect(choices?.top).toBeGreaterThanOrEqual(0);
});
