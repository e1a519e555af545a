import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import type { Field, KindName } from "../contact/Field";
import { Harness, testContext } from "./Harness";

const field = (kind: KindName, more: Partial<Omit<Field, "kind" | "dataType">> = {}): Field => ({
  name: "it",
  kind,
  section: "identity",
  label: "It",
  ...more,
});

test.each([
  ["phone", {}, "+1 212 555 0123", "Will be sent as +12125550123"],
  ["phone", {}, "+49 30 901820", "Will be sent as +4930901820 (Germany)"],
  ["phone", {}, "+1 212 555 0123 ext. 7", "The extension 7 cannot be kept"],
  ["phone", {}, "+1 111 111 1111", "This number looks unlikely."],
  ["website", {}, "tesla.com", "Will be sent as https://tesla.com"],
  ["money", {}, "1.250,50", "Will be sent as 1250.5"],
  ["date", { past: true }, "05/04/1990", "4 May 1990, 36 years old"],
  ["date", { past: true }, "2025-11-23", "23 November 2025, 1 year old"],
  ["date", { past: true }, "1890-01-01", "This is very long ago."],
  ["text", {}, "Jose\u0301 Ame\u0301", "Some letters will be sent in their common form (NFC): é"],
  ["longText", {}, "Jose\u0301", "Some letters will be sent in their common form (NFC): é"],
  ["tags", {}, "Jose\u0301", "Some letters will be sent in their common form (NFC): é"],
  ["text", {}, "Ada\u202efdp.exe", "Will be sent with what turns its direction: Ada‹U+202E›fdp.exe"],
] as const)("%s with %j shows under %j: %s", async (kind, more, text, note) => {
  const screen = await render(<Harness field={field(kind, more)} />);
  await screen.getByLabelText("It").fill(text);
  await expect.element(screen.getByText(note)).toBeVisible();
  await expect
    .element(screen.getByLabelText("It"))
    .toHaveAccessibleDescription(expect.stringContaining(note));
  await expect.element(screen.getByLabelText("It")).toHaveValue(text);
});

test.each([
  ["date", { past: true }, "2026-11-24", "Enter a day that is not in the future"],
  ["date", {}, "02/31/1990", "February 1990 has no day 31"],
  ["text", { maxLength: 5 }, "Rosanna", "“It” can have at most 5 characters, and has 7 now"],
  ["number", { whole: true }, "1.5", "Enter a whole number"],
  ["number", {}, "9007199254740993", "more digits than HighLevel can keep"],
  ["phone", {}, "030 901820", "Start the number with +"],
] as const)("%s with %j refuses %j: %s", async (kind, more, text, says) => {
  const screen = await render(<Harness field={field(kind, more)} />);
  await screen.getByLabelText("It").fill(text);
  await screen.getByText("Elsewhere").click();
  await expect
    .element(screen.getByLabelText("It"))
    .toHaveAccessibleDescription(expect.stringContaining(says));
});

test("a name of 255 letters is taken even where each is made of several units", async () => {
  const screen = await render(<Harness field={field("text", { maxLength: 255 })} />);
  await screen.getByLabelText("It").fill("👩‍👩‍👧".repeat(255));
  await screen.getByText("Elsewhere").click();
  await expect.element(screen.getByLabelText("It")).not.toHaveAttribute("aria-invalid");
});

test("a number without + is read as one of the country that is known", async () => {
  const screen = await render(<Harness field={field("phone")} context={{ ...testContext, country: "DE" }} />);
  await screen.getByLabelText("It").fill("030 901820");
  await expect.element(screen.getByText("Will be sent as +4930901820 (Germany)")).toBeVisible();
});

test.each([
  ["country", "uk", "United Kingdom"],
  ["country", "usa", "United States of America"],
  ["country", "holland", "Netherlands"],
  ["country", "côte d'iv", "Cote d'Ivoire"],
  ["country", "XK", "Kosovo"],
  ["timeZone", "new york", "America/New York"],
  ["timeZone", "germany", "Europe/Berlin"],
  ["timeZone", "US/Central", "US/Central"],
] as const)("%s: %j finds %s", async (kind, text, label) => {
  const screen = await render(<Harness field={field(kind)} />);
  await expect.element(screen.getByRole("combobox", { name: "It" })).toBeVisible();
  await screen.getByLabelText("It").fill(text);
  await expect.element(screen.getByRole("option", { name: label }).first()).toBeVisible();
});

test("a zone shows its offset and its time now", async () => {
  const screen = await render(<Harness field={field("timeZone")} />);
  await screen.getByLabelText("It").fill("new york");
  await expect.element(screen.getByRole("option").first()).toHaveTextContent("UTC\u22125 · 07:00");
});

test("gender suggests, and takes anything", async () => {
  const screen = await render(<Harness field={field("text", { suggestions: ["male", "female"] })} />);
  await screen.getByLabelText("It").fill("non-binary");
  await expect.element(screen.getByLabelText("It")).toHaveValue("non-binary");
  const options = [...document.querySelectorAll("datalist option")].map((option) =>
    option.getAttribute("value"),
  );
  expect(options).toEqual(["male", "female"]);
});

test("an id that nobody in the location has is taken, and said to be a stranger's", async () => {
  const people = { state: "here" as const, value: [{ id: "u1", name: "Priya Raman" }] };
  const context = { ...testContext, lists: { ...testContext.lists, people } };
  const screen = await render(
    <Harness field={field("person")} context={context} draft="y0BeYjuRIlDwsDcOHOJo" />,
  );
  await expect
    .element(screen.getByLabelText("It", { exact: true }))
    .toHaveAccessibleDescription("Nobody in this location has this ID. Check it once more.");
});
