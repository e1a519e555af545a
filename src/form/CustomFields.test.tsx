import { beforeAll, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import type { Field } from "../contact/Field";
import type { LookUp } from "../contact/LookUp";
import { dataTypes } from "../fields/dataTypes";
import { TestForm } from "./TestForm";

const field = (id: string, label: string, more: Partial<Omit<Field, "kind" | "dataType">> = {}): Field => ({
  name: `ofLocation.id-${id}`,
  key: `id-${id}`,
  dataType: "TEXT",
  section: "customFields",
  label,
  customFieldId: id,
  group: "one",
  ...more,
});
const here = (...fields: Field[]): LookUp<Field[]> => ({ state: "here", value: fields });
const colours = ["Red", "Green", "Blue", "White", "Black", "Café au lait", "Yellow", "Pink", "Grey"];
const two = here(
  ...colours.map((colour, index) => field(`c${index}`, colour)),
  field("s", "Shoe size", { group: "two", required: true }),
  field("h", "Hat size", { group: "two" }),
);

const bodyOf = async () => {
  await page.getByRole("button", { name: "Check" }).click();
  const output = document.querySelector("output");
  await expect.poll(() => output?.textContent).not.toBe("");
  return JSON.parse(output?.textContent ?? "");
};

beforeAll(async () => {
  await dataTypes.load();
});

test("a location's fields are asked by their names, and sent by their ids in their order", async () => {
  await render(<TestForm customFields={here(field("a", "Shoe size"), field("b", "Hat size"))} />);
  await page.getByLabelText("Hat size").fill("58");
  await page.getByLabelText("Shoe size").fill("42");
  await page.getByLabelText("First name").fill("Ada");
  expect(await bodyOf()).toEqual({
    firstName: "Ada",
    locationId: "here",
    customFields: [
      { id: "a", field_value: "42" },
      { id: "b", field_value: "58" },
    ],
  });
  await expect.element(page.getByRole("link", { name: /Custom fields/ })).toHaveTextContent("2 filled in");
});

test("what was typed by id comes after them", async () => {
  await render(<TestForm customFields={here(field("a", "Shoe size"))} />);
  await page.getByLabelText("Shoe size").fill("42");
  await page.getByRole("button", { name: "Add a field by ID" }).click();
  await userEvent.keyboard("z");
  await page.getByLabelText("Value").fill("9");
  await page.getByLabelText("First name").fill("Ada");
  expect((await bodyOf()).customFields).toEqual([
    { id: "a", field_value: "42" },
    { id: "z", field_value: "9" },
  ]);
});

test("groups fold and keep what was typed; what is wrong is never folded away", async () => {
  await render(<TestForm customFields={two} />);
  const fold = page.getByRole("button", { name: "Shoe size and 1 more" });
  await page.getByLabelText("Hat size").fill("58");
  await fold.click();
  await expect.element(fold).toHaveAttribute("aria-expanded", "false");
  await expect.element(page.getByLabelText("Hat size")).not.toBeVisible();
  await page.getByRole("button", { name: "Check" }).click();
  await page.getByRole("link", { name: "Enter an answer for “Shoe size”" }).click();
  await expect.element(page.getByLabelText("Shoe size")).toHaveFocus();
  await expect.element(page.getByLabelText("Hat size")).toHaveValue("58");
});

test("a field is found by a part of its name, accents ignored", async () => {
  await render(<TestForm customFields={two} />);
  await page.getByLabelText("Find a field").fill("cafe");
  await expect.element(page.getByText("1 field", { exact: true })).toBeVisible();
  await expect.element(page.getByLabelText("Café au lait")).toBeVisible();
  await expect.element(page.getByLabelText("Hat size")).not.toBeVisible();
  await page.getByLabelText("Find a field").fill("xyz");
  await expect.element(page.getByText("No field is called that.")).toBeVisible();
  await page.getByLabelText("Find a field").fill("");
  await expect.element(page.getByLabelText("Hat size")).toBeVisible();
});

test("few fields need no finding, and one group no folding", async () => {
  await render(<TestForm customFields={here(field("a", "Shoe size"))} />);
  await expect.element(page.getByLabelText("Shoe size")).toBeVisible();
  expect(page.getByLabelText("Find a field").elements()).toHaveLength(0);
  expect(page.getByRole("button", { expanded: true }).elements()).toHaveLength(0);
});

test("hundreds of fields come little by little, and all of them come", async () => {
  const many = here(...Array.from({ length: 300 }, (_, index) => field(`f${index}`, `Field ${index}.`)));
  await render(<TestForm customFields={many} />);
  await expect.element(page.getByLabelText("Field 0.")).toBeInTheDocument();
  expect(page.getByLabelText(/^Field \d+\.$/).elements().length).toBeLessThan(300);
  await expect.element(page.getByLabelText("Field 299."), { timeout: 20_000 }).toBeInTheDocument();
});

test.each([
  [{ state: "asking" } as const, "Getting the custom fields of this location …"],
  [here(), "This location has no custom fields."],
  [
    { state: "missing", fault: "scope" } as const,
    "add them by ID. The scope locations/customFields.readonly is missing.",
  ],
  [{ state: "missing", fault: "slow" } as const, "HighLevel is slow; they still may come."],
])("%j: fields can be added by their id all the same", async (customFields, sentence) => {
  await render(<TestForm customFields={customFields} />);
  await expect.element(page.getByText(sentence)).toBeVisible();
  await page.getByRole("button", { name: "Add a field by ID" }).click();
  await expect.element(page.getByLabelText("Field ID")).toHaveFocus();
});

test("the office's form: its order, its words, what it requires and what stands there from the start", async () => {
  const office = {
    sections: [
      {
        section: "customFields" as const,
        title: "Sizes",
        fields: [{ field: "s", help: "In Paris points" }],
        addById: false,
      },
      {
        section: "identity" as const,
        fields: [
          { field: "source", default: "front desk" },
          { field: "firstName", label: "Given name", required: true },
        ],
      },
      { section: "tags" as const, fields: [{ field: "tags", default: ["walk-in", "new"] }] },
    ],
    constants: { city: "Bonn" },
  };
  await render(<TestForm office={office} customFields={two} />);
  const titles = page
    .getByRole("heading", { level: 2 })
    .elements()
    .map(({ textContent }) => textContent);
  expect(titles).toEqual(["Sizes", "Identity", "Tags"]);
  await expect.element(page.getByLabelText("Shoe size")).toHaveAccessibleDescription("In Paris points");
  expect(page.getByLabelText("Email").elements()).toHaveLength(0);
  expect(page.getByRole("button", { name: "Add a field by ID" }).elements()).toHaveLength(0);
  await expect.element(page.getByLabelText("Source")).toHaveValue("front desk");
  await page.getByRole("button", { name: "Check" }).click();
  await expect.element(page.getByRole("link", { name: "Enter an answer for “Given name”" })).toBeVisible();
  await page.getByLabelText("Given name").fill("Ada");
  await page.getByLabelText("Shoe size").fill("42");
  expect(await bodyOf()).toEqual({
    firstName: "Ada",
    locationId: "here",
    city: "Bonn",
    source: "front desk",
    tags: ["walk-in", "new"],
    customFields: [{ id: "s", field_value: "42" }],
  });
});

test("what the office wants to stand there comes late without touching what was typed", async () => {
  const screen = await render(<TestForm />);
  await page.getByLabelText("Source").fill("mine");
  const fields = [
    { field: "firstName" },
    { field: "source", default: "desk" },
    { field: "gender", default: "female" },
  ];
  const tags = { section: "tags" as const, fields: [{ field: "tags", default: ["walk-in"] }] };
  const sections = [{ section: "identity" as const, fields }, tags];
  await screen.rerender(<TestForm office={{ sections, constants: {} }} />);
  await expect.element(page.getByLabelText("Gender")).toHaveValue("female");
  await expect.element(page.getByText("walk-in", { exact: true })).toBeVisible();
  await expect.element(page.getByLabelText("Source")).toHaveValue("mine");
});

test("what the office wants to stand there does not come back to who took it away", async () => {
  const fields = [{ field: "firstName" }, { field: "source", default: "desk" }];
  const office = { sections: [{ section: "identity" as const, fields }], constants: {} };
  const screen = await render(<TestForm office={office} />);
  await page.getByLabelText("Source").fill("");
  // Something of the location is read again, or comes late.
  await screen.rerender(<TestForm office={office} customFields={here(field("a", "Shoe size"))} />);
  await page.getByLabelText("First name").fill("Ada");
  await expect.element(page.getByLabelText("Source")).toHaveValue("");
});

test("a field that the office wants and the location lacks is named", async () => {
  const office = {
    sections: [{ section: "customFields" as const, fields: [{ field: "contact.gloves" }] }],
    constants: {},
  };
  await render(<TestForm office={office} customFields={two} />);
  await expect.element(page.getByText("set up to ask for contact.gloves")).toBeVisible();
});
