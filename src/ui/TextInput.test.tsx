import { useState } from "react";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { TextInput } from "./TextInput";

type Props = Partial<Parameters<typeof TextInput>[0]>;

function Typed(props: Props) {
  const [value, setValue] = useState("");
  const change = (text: string) => {
    setValue(text);
    props.onChange?.(text);
  };
  return (
    <>
      <label htmlFor="it">Email</label>
      <TextInput
        {...props}
        control={{ id: "it", "aria-describedby": "hint", "aria-invalid": true }}
        value={value}
        onChange={change}
      />
    </>
  );
}

test("gives every keystroke, and tells when it is left", async () => {
  const onChange = vi.fn();
  const onBlur = vi.fn();
  const screen = await render(<Typed onChange={onChange} onBlur={onBlur} />);
  await screen.getByLabelText("Email").click();
  await userEvent.keyboard("ab");
  expect(onChange.mock.calls).toEqual([["a"], ["ab"]]);
  expect(onBlur).not.toHaveBeenCalled();
  await userEvent.tab();
  expect(onBlur).toHaveBeenCalledOnce();
});

test.each(["text", "email", "tel", "url"] as const)("as %s never alters what was typed", async (type) => {
  const onChange = vi.fn();
  const screen = await render(<Typed type={type} onChange={onChange} />);
  await screen.getByLabelText("Email").click();
  await userEvent.keyboard("  ada@müller.example ");
  expect(onChange).toHaveBeenLastCalledWith("  ada@müller.example ");
  await expect.element(screen.getByLabelText("Email")).toHaveValue("  ada@müller.example ");
  await expect.element(screen.getByLabelText("Email")).toHaveAttribute("inputmode", type);
});

test("never offers the clerk's own data", async () => {
  const screen = await render(<Typed type="email" />);
  await expect.element(screen.getByLabelText("Email")).toHaveAttribute("autocomplete", "off");
});

test.each([
  ["text", "auto"],
  ["email", "ltr"],
  ["tel", "ltr"],
  ["url", "ltr"],
] as const)("what is typed as %s runs %s", async (type, direction) => {
  const screen = await render(<Typed type={type} />);
  await expect.element(screen.getByLabelText("Email")).toHaveAttribute("dir", direction);
});

test("helps with spelling in text and nowhere else", async () => {
  const screen = await render(<Typed />);
  const input = screen.getByLabelText("Email");
  await expect.element(input).toHaveAttribute("spellcheck", "true");
  for (const props of [{ type: "email" }, { type: "tel" }, { type: "url" }, { numeric: true }] as const) {
    await screen.rerender(<Typed {...props} />);
    await expect.element(input).toHaveAttribute("spellcheck", "false");
  }
});

test("for numbers it brings the decimal keyboard, unless another is asked for", async () => {
  const screen = await render(<Typed numeric />);
  await expect.element(screen.getByLabelText("Email")).toHaveAttribute("inputmode", "decimal");
  await screen.rerender(<Typed numeric inputMode="numeric" />);
  await expect.element(screen.getByLabelText("Email")).toHaveAttribute("inputmode", "numeric");
});

test("offers suggestions of which each fills it, and takes any other text", async () => {
  const screen = await render(<Typed suggestions={["Web", "Walk in"]} />);
  const input = screen.getByLabelText("Email");
  const { list } = input.element() as HTMLInputElement;
  expect([...(list?.options ?? [])].map(({ value }) => value)).toEqual(["Web", "Walk in"]);
  await input.fill("Fair");
  await expect.element(input).toHaveValue("Fair");
});

test("carries what the field gave it, and hands out its element", async () => {
  const ref = { current: null as HTMLInputElement | null };
  const screen = await render(<Typed ref={ref} placeholder="name@example.com" />);
  const input = screen.getByLabelText("Email");
  await expect.element(input).toHaveAttribute("aria-describedby", "hint");
  await expect.element(input).toHaveAttribute("aria-invalid", "true");
  await expect.element(input).toHaveAttribute("placeholder", "name@example.com");
  expect(ref.current).toBe(input.element());
});
