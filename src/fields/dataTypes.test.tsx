import { beforeAll, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { Field } from "../contact/Field";
import { dataTypes } from "./dataTypes";
import { Harness, testContext } from "./Harness";
import { kindsOfDataTypes } from "./kindOfCustomField";

beforeAll(async () => {
  await dataTypes.load();
});

const options = [
  { value: "latex", label: "Latex" },
  { value: "nuts", label: "Nuts" },
  { value: "pollen", label: "Grass pollen" },
];

const months = Array.from({ length: 13 }, (_, n) => ({ value: `m${n}`, label: `Month ${n}` }));

const field = (dataType: string, more: Partial<Field> = {}) =>
  ({ name: "it", dataType, section: "customFields", label: "It", ...more }) as Field;

const it = () => page.getByLabelText("It", { exact: true });

/** Has the field judged, also where an open list lies over what is below it. */
const judge = () => (page.getByText("Elsewhere").element() as HTMLElement).click();

/** Types into the field's one line. */
const typing = (text: string) => async () => it().fill(text);

const ticking =
  (...labels: string[]) =>
  async () => {
    for (const label of labels) await page.getByLabelText(label, { exact: true }).click();
  };

/** What a person does in a field of each data type, and what is answered. */
const done: { [dataType: string]: [field: Partial<Field>, act: () => Promise<unknown>, answer: unknown][] } =
  {
    TEXT: [[{}, typing(" a "), "a"]],
    LARGE_TEXT: [[{}, typing("a\nb"), "a\nb"]],
    NUMERICAL: [[{}, typing("4"), 4]],
    FLOAT: [[{}, typing("1.72"), 1.72]],
    MONETORY: [[{}, typing("1,250.50"), 1250.5]],
    PHONE: [[{}, typing("+1 888-888-8888"), "+18888888888"]],
    EMAIL: [[{}, typing("a@example.com"), "a@example.com"]],
    URL: [[{}, typing("example.com"), "https://example.com"]],
    DATE: [[{}, typing("09/25/1990"), "1990-09-25"]],
    TIME: [[{}, typing("9:30 pm"), "21:30"]],
    SINGLE_OPTIONS: [
      [{}, typing(" anything "), "anything"],
      [{ options }, typing("grass pollen"), "pollen"],
      [{ options, allowsOther: true }, typing(" cats "), "cats"],
    ],
    RADIO: [
      [{}, typing(" anything "), "anything"],
      [{ options }, ticking("Nuts"), "nuts"],
      [{ options, allowsOther: true }, async () => page.getByLabelText("Your other").fill(" cats "), "cats"],
      [{ options, allowsOther: true }, async () => page.getByLabelText("Your other").fill("latex "), "latex"],
    ],
    CHECKBOX: [
      [{}, typing("a,b"), ["a", "b"]],
      [{ options }, ticking("Grass pollen", "Latex"), ["latex", "pollen"]],
      [{ options }, ticking("Nuts", "Latex", "Nuts"), ["latex"]],
      [
        { options, allowsOther: true },
        async () => {
          await page.getByLabelText("Another answer").fill("cats, dogs ");
          await ticking("Nuts")();
        },
        ["nuts", "cats, dogs"],
      ],
      [
        { options, allowsOther: true },
        async () => page.getByLabelText("Another answer").fill("NUTS"),
        ["nuts"],
      ],
    ],
    MULTIPLE_OPTIONS: [
      [{}, typing("a,b"), ["a", "b"]],
      [{ options }, ticking("Nuts"), ["nuts"]],
      [{ options: months }, typing("month 7,Month 2,"), ["m2", "m7"]],
      [{ options: months, allowsOther: true }, typing("May,Month 2"), ["m2", "May"]],
    ],
    TEXTBOX_LIST: [[{ options }, async () => undefined, undefined]],
    COLOUR: [[{}, typing(" green "), "green"]],
  };

test("every data type is answered here, or by files", () => {
  const files = ["FILE_UPLOAD", "SIGNATURE"];
  expect(Object.keys(kindsOfDataTypes).filter((type) => !(type in done) && !files.includes(type))).toEqual(
    [],
  );
});

const acts = Object.entries(done).flatMap(([dataType, rows]) =>
  rows.map((row) => [dataType, ...row] as const),
);

describe.each(acts)("%s with %j", (dataType, more, act, answer) => {
  test("is found by its label, and what is done is answered", async () => {
    const onAnswer = vi.fn();
    await render(<Harness field={field(dataType, more)} onAnswer={onAnswer} />);
    await expect.element(it()).toBeVisible();
    await act();
    judge();
    await vi.waitFor(() => expect(onAnswer).toHaveBeenLastCalledWith(answer));
    await expect.element(it()).not.toHaveAttribute("aria-invalid");
  });

  test("has no answer while it is blank", async () => {
    const onAnswer = vi.fn();
    await render(<Harness field={field(dataType, more)} onAnswer={onAnswer} />);
    judge();
    await vi.waitFor(() => expect(onAnswer).toHaveBeenLastCalledWith(undefined));
    await expect.element(it()).not.toHaveAttribute("aria-invalid");
  });
});

test.each([
  ["TIME", {}, "25:00", "A day has no hour 25"],
  ["TIME", {}, "9:60", "An hour has no minute 60"],
  ["TIME", {}, "13 pm", "With am or pm the hours go from 1 to 12, and this one is 13"],
  ["TIME", {}, "noon", "Enter a time, like 9:30, 9:30 pm or 21:30"],
  ["SINGLE_OPTIONS", { options }, "cats", "“cats” is not one of the choices of “It”"],
  ["RADIO", { options }, "cats", "“cats” is not one of the choices of “It”"],
  ["CHECKBOX", { options }, { tags: ["nuts", "cats"], typing: "" }, "“cats” is not one of the choices"],
  ["MULTIPLE_OPTIONS", { options }, { tags: ["cats"], typing: "" }, "“cats” is not one of the choices"],
  [
    "MULTIPLE_OPTIONS",
    { options: months },
    { tags: ["m1"], typing: "May" },
    "“May” is not one of the choices",
  ],
] as const)("%s with %j refuses %j at its control: %s", async (dataType, more, draft, says) => {
  const onAnswer = vi.fn();
  await render(<Harness field={field(dataType, more)} draft={draft} onAnswer={onAnswer} />);
  judge();
  await expect.element(it()).toHaveAttribute("aria-invalid", "true");
  await expect.element(it()).toHaveAccessibleDescription(expect.stringContaining(says));
  await expect.element(it()).toHaveAttribute("id", "it");
});

test.each([
  ["TIME", {}, "9:30 pm", "Will be sent as 21:30"],
  ["TIME", {}, "9", "Will be sent as 09:00"],
  ["MONETORY", { currency: "USD" }, "1,250.5", "$1,250.50 · will be sent as 1250.5"],
  ["MONETORY", { currency: "USD" }, "7", "$7.00"],
  ["MONETORY", { currency: "EUR" }, "0.125", "€0.125"],
  ["MONETORY", { currency: "JPY" }, "70", "¥70"],
  ["MONETORY", { currency: "dollars" }, "1,250.5", "Will be sent as 1250.5"],
  ["MONETORY", {}, "1,250.5", "Will be sent as 1250.5"],
])("%s with %j shows under %j: %s", async (dataType, more, text, note) => {
  await render(<Harness field={field(dataType)} context={{ ...testContext, ...more }} />);
  await it().fill(text);
  await expect.element(it()).toHaveAccessibleDescription(note);
});

test.each([
  ["TIME", {}, "21:30"],
  ["MONETORY", { currency: "dollars" }, "7"],
  ["MONETORY", {}, "7"],
])("%s with %j says nothing under %j", async (dataType, more, text) => {
  await render(<Harness field={field(dataType)} context={{ ...testContext, ...more }} />);
  await it().fill(text);
  await expect.element(it()).not.toHaveAccessibleDescription();
});

test.each([
  "TEXT",
  "LARGE_TEXT",
  "NUMERICAL",
  "MONETORY",
  "PHONE",
  "DATE",
  "TIME",
  "SINGLE_OPTIONS",
  "COLOUR",
])("%s shows the field's placeholder", async (dataType) => {
  const more = { placeholder: "Like this", ...(dataType === "SINGLE_OPTIONS" && { options }) };
  await render(<Harness field={field(dataType, more)} />);
  await expect.element(it()).toHaveAttribute("placeholder", "Like this");
});

test("a value that stands there is shown by what its option is called", async () => {
  await render(<Harness field={field("SINGLE_OPTIONS", { options })} draft="pollen" />);
  await expect.element(it()).toHaveValue("Grass pollen");
});

test("options of many are shown by what they are called, and are found by typing", async () => {
  const onAnswer = vi.fn();
  const screen = await render(
    <Harness
      field={field("MULTIPLE_OPTIONS", { options: months })}
      draft={{ tags: ["m3"], typing: "" }}
      onAnswer={onAnswer}
    />,
  );
  await expect.element(screen.getByRole("button", { name: "Remove Month 3" })).toBeVisible();
  await it().click();
  await userEvent.keyboard("12{Enter}");
  await expect.element(screen.getByRole("button", { name: "Remove Month 12" })).toBeVisible();
  await userEvent.tab();
  await vi.waitFor(() => expect(onAnswer).toHaveBeenLastCalledWith(["m3", "m12"]));
});

test("what is ticked and is no option any more can be taken away", async () => {
  const onAnswer = vi.fn();
  const draft = { tags: ["cats", "nuts"], typing: "" };
  const screen = await render(
    <Harness field={field("CHECKBOX", { options })} draft={draft} onAnswer={onAnswer} />,
  );
  await screen.getByLabelText("cats").click();
  await expect.element(screen.getByLabelText("cats")).not.toBeInTheDocument();
  judge();
  await vi.waitFor(() => expect(onAnswer).toHaveBeenLastCalledWith(["nuts"]));
});

test("a kind of field that nobody knows says so, beside its own hint", async () => {
  await render(<Harness field={field("COLOUR", { help: "Of the door." })} />);
  const says =
    "Of the door. HighLevel calls this kind of field “COLOUR”; this form does not know it and sends it as text.";
  await expect.element(it()).toHaveAccessibleDescription(says);
});

test("a list of boxes says where it is filled in and names them, and has nothing to type in", async () => {
  const screen = await render(<Harness field={field("TEXTBOX_LIST", { options })} />);
  await expect.element(it()).toHaveAttribute("role", "group");
  await expect.element(screen.getByText("Fill it in in HighLevel, after the contact")).toBeVisible();
  expect(screen.getByRole("list", { name: "Its boxes" }).element().textContent).toBe("LatexNutsGrass pollen");
  expect(document.querySelectorAll("input, textarea")).toHaveLength(0);
});
