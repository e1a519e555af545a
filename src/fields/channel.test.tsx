import { expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import type { Field } from "../contact/Field";
import { Harness, testContext } from "./Harness";

const sms: Field = { name: "dndSettings.SMS", kind: "channel", section: "doNotDisturb" };
const label = "Do not contact by SMS";

async function shown(context = testContext) {
  const onAnswer = vi.fn();
  const screen = await render(<Harness field={sms} context={context} onAnswer={onAnswer} />);
  const answer = async () => {
    await screen.getByText("Elsewhere").click();
    await vi.waitFor(() => expect(onAnswer).toHaveBeenCalled());
    return onAnswer.mock.lastCall?.[0];
  };
  return { screen, answer };
}

test("an untouched channel says nothing", async () => {
  expect(await (await shown()).answer()).toBeUndefined();
});

test("on, it blocks; off again, it says nothing", async () => {
  const { screen, answer } = await shown();
  await screen.getByRole("switch", { name: label }).click();
  expect(await answer()).toEqual({ status: "active" });
  await screen.getByRole("switch", { name: label }).click();
  expect(await answer()).toBeUndefined();
});

test("takes a reason and a code, shows them when they are folded away, and keeps them while it is off", async () => {
  const { screen, answer } = await shown();
  await screen.getByRole("switch", { name: label }).click();
  await screen.getByRole("button", { name: "Add a reason" }).click();
  await screen.getByLabelText("Reason").fill("asked on the phone");
  await screen.getByLabelText("Code").fill("D-7");
  expect(await answer()).toEqual({ status: "active", message: "asked on the phone", code: "D-7" });
  await screen.getByRole("button", { name: "Hide reason" }).click();
  await expect.element(screen.getByText("Reason: asked on the phone · D-7")).toBeVisible();
  await screen.getByRole("switch", { name: label }).click();
  expect(await answer()).toBeUndefined();
  await screen.getByRole("switch", { name: label }).click();
  expect(await answer()).toMatchObject({ message: "asked on the phone" });
});

test("a reason that cannot be sent is said at its own line, which cannot be folded away until it is right", async () => {
  const { screen } = await shown();
  await screen.getByRole("switch", { name: label }).click();
  await screen.getByRole("button", { name: "Add a reason" }).click();
  await screen.getByLabelText("Reason").fill("no\u0007 calls");
  await screen.getByRole("button", { name: "Hide reason" }).click();
  await expect.element(screen.getByLabelText("Reason")).toBeInvalid();
  await expect
    .element(screen.getByLabelText("Reason"))
    .toHaveAccessibleDescription(
      "Error: “Reason” has a character that cannot be seen (U+0007) after “no”. Delete it.",
    );
  await expect.element(screen.getByLabelText("Code")).not.toBeInvalid();
});

test("a reason that is folded away is shown with what turns its direction", async () => {
  const { screen } = await shown();
  await screen.getByRole("switch", { name: label }).click();
  await screen.getByRole("button", { name: "Add a reason" }).click();
  await screen.getByLabelText("Reason").fill("no\u202e calls");
  await screen.getByRole("button", { name: "Hide reason" }).click();
  await expect.element(screen.getByText("Reason: no‹U+202E› calls")).toBeVisible();
});

test("permanent only after it was confirmed, with a warning that it cannot be lifted", async () => {
  const { screen, answer } = await shown();
  await screen.getByRole("switch", { name: label }).click();
  await screen.getByRole("button", { name: "Add a reason" }).click();
  await screen.getByRole("checkbox", { name: "Permanent" }).click();
  await expect.element(screen.getByRole("dialog", { name: "Block for good?" })).toBeVisible();
  await screen.getByRole("button", { name: "Do not" }).click();
  expect(await answer()).toEqual({ status: "active" });

  await screen.getByRole("checkbox", { name: "Permanent" }).click();
  await screen.getByRole("button", { name: "Block permanently" }).click();
  await expect.element(screen.getByText("A permanent block can never be lifted")).toBeVisible();
  expect(await answer()).toEqual({ status: "permanent" });
});

test("switching off takes a permanent block back", async () => {
  const { screen, answer } = await shown();
  await screen.getByRole("switch", { name: label }).click();
  await screen.getByRole("button", { name: "Add a reason" }).click();
  await screen.getByRole("checkbox", { name: "Permanent" }).click();
  await screen.getByRole("button", { name: "Block permanently" }).click();
  await screen.getByRole("switch", { name: label }).click();
  await screen.getByRole("switch", { name: label }).click();
  expect(await answer()).toEqual({ status: "active" });
});

test("a block for good that was chosen while everything was blocked does not come back by a switch", async () => {
  const onAnswer = vi.fn();
  const draft = { blocked: false, message: "", code: "", permanent: true };
  const screen = await render(<Harness field={sms} draft={draft} onAnswer={onAnswer} />);
  await screen.getByRole("switch", { name: label }).click();
  await screen.getByText("Elsewhere").click();
  await vi.waitFor(() => expect(onAnswer).toHaveBeenLastCalledWith({ status: "active" }));
});

test("the button for a reason says of which channel", async () => {
  const { screen } = await shown();
  await screen.getByRole("switch", { name: label }).click();
  await expect
    .element(screen.getByRole("button", { name: "Add a reason" }))
    .toHaveAccessibleDescription(label);
});

test("is blocked, and cannot be switched, where everything is; a reason may be given", async () => {
  const { screen, answer } = await shown({ ...testContext, everyChannel: true });
  await expect.element(screen.getByRole("switch", { name: label })).toBeChecked();
  await expect.element(screen.getByRole("switch", { name: label })).toBeDisabled();
  await screen.getByRole("button", { name: "Add a reason" }).click();
  await screen.getByLabelText("Reason").fill("moved away");
  expect(await answer()).toEqual({ status: "active", message: "moved away" });
});

test("what comes from the contact is blocked by its own switch, with a reason", async () => {
  const onAnswer = vi.fn();
  const field: Field = { name: "inboundDndSettings.all", kind: "inbound", section: "doNotDisturb" };
  const screen = await render(<Harness field={field} onAnswer={onAnswer} />);
  await screen.getByRole("switch", { name: "Block messages and calls from this contact" }).click();
  await screen.getByLabelText("Reason").fill("string");
  await screen.getByText("Elsewhere").click();
  await vi.waitFor(() => expect(onAnswer).toHaveBeenLastCalledWith({ status: "active", message: "string" }));
});

test("the switch for everything answers true or nothing", async () => {
  const onAnswer = vi.fn();
  const field: Field = { name: "dnd", kind: "everyChannel", section: "doNotDisturb" };
  const screen = await render(<Harness field={field} onAnswer={onAnswer} />);
  await screen.getByRole("switch", { name: "Do not contact at all" }).click();
  await screen.getByText("Elsewhere").click();
  await vi.waitFor(() => expect(onAnswer).toHaveBeenLastCalledWith(true));
});
