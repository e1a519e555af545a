import { beforeAll, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { Field } from "../contact/Field";
import { dataTypes } from "./dataTypes";
import { Harness, testContext } from "./Harness";
import { radio as radioKind } from "./radio";

beforeAll(async () => {
  await dataTypes.load();
});

const field: Field = {
  name: "it",
  dataType: "RADIO",
  section: "customFields",
  label: "Heard of us",
  allowsOther: true,
  required: true,
  options: [
    { value: "friend", label: "A friend" },
    { value: "web", label: "Web search" },
  ],
};

const radio = (name: string) => page.getByRole("radio", { name, exact: true });
const otherText = page.getByRole("textbox", { name: "Your other answer" });

test("is a group of radios, one of them for another answer", async () => {
  const screen = await render(<Harness field={field} />);
  const group = screen.getByRole("radiogroup", { name: "Heard of us", exact: true });
  await expect.element(group).toHaveAttribute("aria-required", "true");
  const names = screen
    .getByRole("radio")
    .all()
    .map((each) => (each.element() as HTMLInputElement).labels?.[0]?.textContent);
  expect(names).toEqual(["A friend", "Web search", "Another answer"]);
});

test("the arrow keys go from one to the next, and to the other answer without entering its text", async () => {
  await render(<Harness field={field} />);
  await radio("A friend").click();
  await userEvent.keyboard("{ArrowDown}");
  await expect.element(radio("Web search")).toBeChecked();
  await userEvent.keyboard("{ArrowDown}");
  await expect.element(radio("Another answer")).toBeChecked();
  await expect.element(radio("Another answer")).toHaveFocus();
});

test("a click on the other answer goes to its text, and typing there chooses it", async () => {
  await render(<Harness field={field} />);
  await radio("Another answer").click();
  await expect.element(otherText).toHaveFocus();
  await radio("Web search").click();
  await otherText.fill("radio");
  await expect.element(radio("Another answer")).toBeChecked();
  await expect.element(radio("Web search")).not.toBeChecked();
});

test("the other answer's text is still there after another one was chosen", async () => {
  const onAnswer = vi.fn();
  const screen = await render(<Harness field={field} onAnswer={onAnswer} />);
  await otherText.fill("radio");
  await radio("A friend").click();
  await expect.element(otherText).toHaveValue("radio");
  await screen.getByText("Elsewhere").click();
  await vi.waitFor(() => expect(onAnswer).toHaveBeenLastCalledWith("friend"));
  await radio("Another answer").click();
  await screen.getByText("Elsewhere").click();
  await vi.waitFor(() => expect(onAnswer).toHaveBeenLastCalledWith("radio"));
});

test("a text that is called like an option becomes it when it is left, not before", async () => {
  const screen = await render(<Harness field={field} />);
  await otherText.fill("web");
  await expect.element(radio("Another answer")).toBeChecked();
  await expect.element(otherText).toHaveValue("web");
  await screen.getByText("Elsewhere").click();
  await expect.element(radio("Web search")).toBeChecked();
});

test("another answer that is left blank is not chosen", async () => {
  const screen = await render(<Harness field={field} />);
  await radio("Another answer").click();
  await expect.element(radio("Another answer")).toBeChecked();
  await screen.getByText("Elsewhere").click();
  await expect.element(radio("Another answer")).not.toBeChecked();
});

test("a choice can be cleared, its text too, and the focus stays in the group", async () => {
  const onAnswer = vi.fn();
  const screen = await render(<Harness field={field} onAnswer={onAnswer} />);
  await otherText.fill("radio");
  await screen.getByRole("button", { name: "Clear choice" }).click();
  await expect.element(screen.getByRole("button", { name: "Clear choice" })).not.toBeInTheDocument();
  await expect.element(otherText).toHaveValue("");
  await expect.element(radio("A friend")).toHaveFocus();
  expect(onAnswer).not.toHaveBeenCalled();
  await screen.getByText("Elsewhere").click();
  await vi.waitFor(() => expect(onAnswer).toHaveBeenLastCalledWith(undefined));
});

test("a text that was kept goes when the draft is emptied from outside", async () => {
  const onChange = vi.fn();
  const editor = (value: string) => (
    <radioKind.Editor
      field={field}
      label="Heard of us"
      value={value}
      onChange={onChange}
      onBlur={() => {}}
      context={testContext}
    />
  );
  const screen = await render(editor("radio"));
  await radio("A friend").click();
  await screen.rerender(editor("friend"));
  await expect.element(otherText).toHaveValue("radio");
  await screen.rerender(editor(""));
  await expect.element(otherText).toHaveValue("");
});
