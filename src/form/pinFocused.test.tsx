import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { Field } from "../ui/Field";
import { PinButton } from "../ui/PinButton";
import { Row } from "../ui/Row";
import { Switch } from "../ui/Switch";
import { TextInput } from "../ui/TextInput";
import { pinFocused } from "./pinFocused";

async function open() {
  const pressed: string[] = [];
  const pin = (name: string) => (
    <PinButton
      label={`Pin ${name}`}
      hint=""
      pressed={false}
      keys="Alt+P"
      onPress={() => pressed.push(name)}
    />
  );
  const text = (name: string, isPinnable = true) => (
    <Field id={name} label={name} aside={isPinnable ? pin(name) : undefined}>
      {(control) => <TextInput control={control} value="" onChange={() => undefined} />}
    </Field>
  );
  const screen = await render(
    <div>
      {text("outside", false)}
      <Row columns={2}>
        {text("one")}
        {text("two")}
      </Row>
      <Row columns={1}>
        <Switch id="sms" label="sms" checked onChange={() => undefined} end={pin("sms")} />
        <Row columns={1}>{text("reason", false)}</Row>
      </Row>
      <Row columns={1}>{text("file", false)}</Row>
    </div>,
  );
  return { screen, pressed };
}

test.each([
  ["one", "one"],
  ["two", "two"],
  ["sms", "sms"],
  // Of a channel.
  ["reason", "sms"],
])("in “%s” the pin of “%s” is pressed", async (focused, pin) => {
  const { screen, pressed } = await open();
  (screen.getByLabelText(focused, { exact: true }).element() as HTMLElement).focus();
  expect(pinFocused(document)).toBe(true);
  expect(pressed).toEqual([pin]);
});

test.each(["outside", "file"])("in “%s”, which has none, no other's is pressed", async (focused) => {
  const { screen, pressed } = await open();
  (screen.getByLabelText(focused, { exact: true }).element() as HTMLElement).focus();
  expect([pinFocused(document), pressed]).toEqual([false, []]);
});
