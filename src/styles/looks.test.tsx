import "./layers.css";
import "./tokens.css";
import "./base.css";
import { useState } from "react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Badge } from "../ui/Badge";
import { Button } from "../ui/Button";
import { Card } from "../ui/Card";
import { Checkbox } from "../ui/Checkbox";
import { Combobox } from "../ui/Combobox";
import { DateInput } from "../ui/DateInput";
import { ErrorSummary } from "../ui/ErrorSummary";
import { Field } from "../ui/Field";
import { LinkButton } from "../ui/LinkButton";
import { Notice } from "../ui/Notice";
import { Row } from "../ui/Row";
import { Select } from "../ui/Select";
import { Switch } from "../ui/Switch";
import { TagInput } from "../ui/TagInput";
import { TextArea } from "../ui/TextArea";
import { TextInput } from "../ui/TextInput";

const ignore = () => {};
const long = "Rhabarberbarbarabarbarbarenbartbarbierbierbarbärbel ".repeat(2).trim();
const say = (tag: string) => `Remove ${tag}`;
const words = { choices: "Choices", show: "Show", none: "None", count: String };
const options = [{ value: "x", label: long, detail: long }];

const everything = (
  <Card title={long} aside={<LinkButton>Clear</LinkButton>}>
    <ErrorSummary title={long} items={[{ id: "text", text: long }]} />
    <Notice tone="warning" title={long} actions={<Button kind="secondary">{long}</Button>}>
      <Badge tone="info">{long}</Badge>
    </Notice>
    <Row columns={3}>
      <Field id="text" label="Text" hint={long} error={long} warning={long} note={long} aside="Pinned">
        {(control) => <TextInput control={control} value={long} onChange={ignore} />}
      </Field>
      <Field id="choice" label="Choice">
        {(control) => <Select control={control} value="x" onChange={ignore} options={options} />}
      </Field>
      <Field id="date" label="Date">
        {(control) => <DateInput control={control} value="" onChange={ignore} words={{ pick: "Pick" }} />}
      </Field>
    </Row>
    <Field id="country" label="Country">
      {(control) => (
        <Combobox control={control} value="x" onChange={ignore} options={options} words={words} />
      )}
    </Field>
    <Field id="tags" label="Tags">
      {(control) => (
        <TagInput
          control={control}
          value={{ tags: [long, "vip"], typing: "" }}
          onChange={ignore}
          words={{ remove: say, list: "Chosen", added: say, removed: say }}
        />
      )}
    </Field>
    <Field id="area" label="Area">
      {(control) => <TextArea control={control} value={long} onChange={ignore} />}
    </Field>
    <Switch
      id="switch"
      label={long}
      checked={false}
      onChange={ignore}
      detail={long}
      aside={<LinkButton>Why</LinkButton>}
    />
    <Checkbox id="box" label={long} checked onChange={ignore} detail={long} />
    <Button kind="primary" shortcut="Ctrl ↵">
      Create
    </Button>
  </Card>
);

const size = (element: Element) => element.getBoundingClientRect();

beforeEach(() => page.viewport(800, 900));
afterEach(() => delete document.documentElement.dataset.theme);

test("nothing overflows at 320 px, however long the words", async () => {
  await page.viewport(320, 800);
  await render(everything);
  const outside = [...document.body.querySelectorAll("*")].filter(
    (element) => size(element).right > 320 && !(element instanceof HTMLOptionElement),
  );
  expect(outside).toEqual([]);
  expect(document.documentElement.scrollWidth).toBe(320);
});

test("whatever can be pressed or typed into measures 24 px or more each way", async () => {
  await render(everything);
  const targets = document.body.querySelectorAll("button, select, textarea, a, input:not([aria-hidden])");
  const small = [...targets].filter((target) => size(target).width < 24 || size(target).height < 24);
  expect(targets.length).toBeGreaterThan(12);
  expect(small).toEqual([]);
});

test("controls of one line are 36 px high", async () => {
  await render(
    <>
      <TextInput control={{ id: "text" }} value="" onChange={ignore} />
      <Select control={{ id: "choice" }} value="x" onChange={ignore} options={options} />
      <DateInput control={{ id: "date" }} value="" onChange={ignore} words={{ pick: "Pick" }} />
      <Combobox control={{ id: "country" }} value="" onChange={ignore} options={options} words={words} />
      <TagInput
        control={{ id: "tags" }}
        value={{ tags: ["vip"], typing: "" }}
        onChange={ignore}
        words={{ remove: say, list: "Chosen", added: say, removed: say }}
      />
      <Button kind="secondary">Clear</Button>
    </>,
  );
  const boxed = ["date", "country", "tags"].map((id) => document.getElementById(id)?.parentElement);
  const plain = ["text", "choice"].map((id) => document.getElementById(id));
  const button = page.getByRole("button", { name: "Clear" }).element();
  const heights = [...plain, ...boxed, button].map((control) => control && size(control).height);
  expect(heights).toEqual([36, 36, 36, 36, 36, 36]);
});

function Notes() {
  const [value, setValue] = useState("");
  return <TextArea control={{ id: "notes" }} value={value} onChange={setValue} />;
}

test("a text area grows with its text from three lines to twelve", async () => {
  const screen = await render(<Notes />);
  const area = screen.getByRole("textbox");
  const height = () => size(area.element()).height;
  const three = height();
  await area.fill("\n".repeat(6));
  const seven = height();
  await area.fill("\n".repeat(100));
  const line = (height() - three) / 9;
  expect(line).toBeCloseTo(21);
  expect((seven - three) / line).toBeCloseTo(4);
});

describe("the scheme", () => {
  const page = () => getComputedStyle(document.documentElement).backgroundColor;

  test("is the one that the root asks for", () => {
    document.documentElement.dataset.theme = "dark";
    expect(page()).toBe("rgb(16, 18, 22)");
    document.documentElement.dataset.theme = "light";
    expect(page()).toBe("rgb(245, 246, 248)");
  });

  test("follows the system where the root asks for none", () => {
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    expect(page()).toBe(dark ? "rgb(16, 18, 22)" : "rgb(245, 246, 248)");
  });
});

test("every stop of the keyboard shows a ring of 3 px, on itself or on the box around it", async () => {
  await render(everything);
  const stops = new Set<Element>();
  for (;;) {
    await userEvent.tab();
    const stop = document.activeElement;
    if (!stop || stop === document.body || stops.has(stop)) break;
    stops.add(stop);
  }
  const bare = [...stops].filter((stop) => {
    (stop as HTMLElement).focus();
    const rings = [stop, stop.parentElement].map((element) => element && getComputedStyle(element));
    return !rings.some((ring) => ring?.outlineStyle === "solid" && ring.outlineWidth === "3px");
  });
  expect(stops.size).toBeGreaterThan(12);
  expect(bare).toEqual([]);
});

test("a link of the summary leaves room above its control for the label and for a bar", async () => {
  const screen = await render(
    <>
      <div style={{ height: 3000 }} />
      <Field id="text" label="Text">
        {(control) => <TextInput control={control} value="" onChange={ignore} />}
      </Field>
      <div style={{ height: 3000 }} />
      <ErrorSummary title="There is a problem" items={[{ id: "text", text: "Enter a text" }]} />
    </>,
  );
  await screen.getByRole("link").click();
  await expect.element(screen.getByLabelText("Text")).toHaveFocus();
  const { top } = size(screen.getByLabelText("Text").element());
  expect(top).toBeGreaterThanOrEqual(90);
  expect(top).toBeLessThan(900);
});
