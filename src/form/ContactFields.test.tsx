import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { TestForm } from "./TestForm";

type Screen = Awaited<ReturnType<typeof render>>;

async function sent(screen: Screen): Promise<unknown> {
  await screen.getByRole("button", { name: "Check" }).click();
  await expect.element(screen.getByRole("status").last()).toBeInTheDocument();
  const output = document.querySelector("output");
  await expect.poll(() => output?.textContent).not.toBe("");
  return JSON.parse(output?.textContent ?? "");
}

test("asks everything that the sections hold, each by its label", async () => {
  const screen = await render(<TestForm />);
  const labels = [
    ...["First name", "Last name", "Full name", "Email", "Phone", "Gender", "Date of birth", "Company name"],
    ...["Website", "Source", "Assigned to", "Street address", "City", "State / region", "Postal code"],
    ...["Country", "Time zone", "Do not contact at all", "Do not contact by call", "Do not contact by email"],
    ...["Do not contact by SMS", "Do not contact by WhatsApp", "Do not contact by Google Business messages"],
    ...["Do not contact by Facebook", "Block messages and calls from this contact", "Tags"],
  ];
  for (const label of labels) {
    await expect.element(screen.getByLabelText(label, { exact: true })).toBeInTheDocument();
    expect(screen.getByLabelText(label, { exact: true }).elements()).toHaveLength(1);
  }
});

test("a row of custom fields is added with the focus in it, moved, and removed", async () => {
  const screen = await render(<TestForm />);
  const add = screen.getByRole("button", { name: "Add a field by ID" });
  for (const id of ["one", "two", "three"]) {
    await add.click();
    await expect.element(screen.getByLabelText("Field ID").last()).toHaveFocus();
    await userEvent.keyboard(id);
    await screen.getByLabelText("Value").last().fill(`${id}!`);
  }
  await screen.getByRole("button", { name: "Move custom field 3 up" }).click();
  await screen.getByRole("button", { name: "Remove custom field 1" }).click();
  await expect.element(add).toHaveFocus();
  await screen.getByLabelText("First name").fill("Ada");
  expect(await sent(screen)).toEqual({
    firstName: "Ada",
    locationId: "here",
    customFields: [
      { id: "three", field_value: "three!" },
      { id: "two", field_value: "two!" },
    ],
  });
});

test("changing a row's kind forgets nothing", async () => {
  const screen = await render(<TestForm />);
  await screen.getByRole("button", { name: "Add a field by ID" }).click();
  await screen.getByLabelText("Field ID").fill("f");
  await screen.getByLabelText("Value").fill("100");
  await screen.getByLabelText("Kind").selectOptions("Checkbox list");
  await screen.getByLabelText("Value").fill("a,b");
  await screen.getByLabelText("Kind").selectOptions("Number");
  await expect.element(screen.getByLabelText("Value")).toHaveValue("100");
  await screen.getByLabelText("First name").fill("Ada");
  expect(await sent(screen)).toMatchObject({ customFields: [{ id: "f", field_value: 100 }] });
});

test("the same ID twice is warned about, and sent", async () => {
  const screen = await render(<TestForm />);
  await screen.getByLabelText("First name").fill("Ada");
  for (const value of ["a", "b"]) {
    await screen.getByRole("button", { name: "Add a field by ID" }).click();
    await screen.getByLabelText("Field ID").last().fill("twice");
    await screen.getByLabelText("Value").last().fill(value);
  }
  await expect
    .element(screen.getByLabelText("Field ID").first())
    .toHaveAccessibleDescription(expect.stringContaining("Another row has this ID too."));
  expect(await sent(screen)).toMatchObject({ customFields: [{ field_value: "a" }, { field_value: "b" }] });
});

test("a value without an ID is stopped, and a blank row is not", async () => {
  const screen = await render(<TestForm />);
  await screen.getByLabelText("First name").fill("Ada");
  await screen.getByRole("button", { name: "Add a field by ID" }).click();
  expect(await sent(screen)).toEqual({ firstName: "Ada", locationId: "here" });
  await screen.getByLabelText("Value").fill("x");
  await screen.getByRole("button", { name: "Check" }).click();
  await expect.element(screen.getByRole("link", { name: "Enter an answer for “Field ID”" })).toBeVisible();
});

test("a file that is already in HighLevel is typed in parts, with a uuid made for it", async () => {
  const screen = await render(<TestForm />);
  await screen.getByLabelText("First name").fill("Ada");
  await screen.getByRole("button", { name: "Add a field by ID" }).click();
  await screen.getByLabelText("Kind").selectOptions("File");
  await screen.getByLabelText("Field ID").fill("f");
  await screen.getByLabelText("URL").fill("example.com/a");
  await screen.getByRole("button", { name: "Check" }).click();
  await expect.element(screen.getByRole("link", { name: "Enter an answer for “Document ID”" })).toBeVisible();
  const parts = { "Document ID": "d", "File name": "a.jpg", Type: "image/jpeg", Size: "1,786,611" };
  for (const [label, text] of Object.entries(parts))
    await screen.getByLabelText(label, { exact: true }).fill(text);

  const body = (await sent(screen)) as { customFields: { field_value: Record<string, unknown> }[] };
  const [[uuid, file] = []] = Object.entries(body.customFields[0]?.field_value ?? {});
  expect(uuid).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(file).toEqual({
    meta: {
      fieldname: "f",
      originalname: "a.jpg",
      encoding: "7bit",
      mimetype: "image/jpeg",
      size: 1786611,
      uuid,
    },
    url: "https://example.com/a",
    documentId: "d",
  });
});

test("the list of sections counts what is filled in and what is wrong", async () => {
  const screen = await render(<TestForm />);
  await screen.getByLabelText("First name").fill("Ada");
  await screen.getByLabelText("City").fill("London");
  await screen.getByLabelText("Email", { exact: true }).fill("ada@");
  await userEvent.tab();
  await expect.element(screen.getByRole("link", { name: "Identity 1 wrong" })).toBeVisible();
  await expect.element(screen.getByRole("link", { name: "Address 1 filled in" })).toBeVisible();
  await screen.getByLabelText("Email", { exact: true }).fill("ada@example.com");
  await expect.element(screen.getByRole("link", { name: "Identity 2 filled in" })).toBeVisible();
});

test("what is wrong is said above the form only once it was to be sent", async () => {
  const screen = await render(<TestForm />);
  await screen.getByLabelText("Email", { exact: true }).fill("ada@");
  await userEvent.tab();
  await expect
    .element(screen.getByLabelText("Email", { exact: true }))
    .toHaveAttribute("aria-invalid", "true");
  expect(screen.getByText("There is a problem").elements()).toHaveLength(0);
  await screen.getByRole("button", { name: "Check" }).click();
  await expect.element(screen.getByText("There is a problem")).toBeVisible();
});

test("choosing the country mends a number that was wrong without it", async () => {
  const screen = await render(<TestForm />);
  await screen.getByLabelText("Phone").fill("030 901820");
  await userEvent.tab();
  await expect.element(screen.getByLabelText("Phone")).toHaveAttribute("aria-invalid", "true");
  await screen.getByLabelText("Country").fill("germany");
  await userEvent.tab();
  await expect.element(screen.getByLabelText("Phone")).not.toHaveAttribute("aria-invalid");
});

test("a number that is still being typed is not judged when the location's country arrives", async () => {
  const screen = await render(<TestForm />);
  await screen.getByLabelText("Phone").click();
  await userEvent.keyboard("88");
  await screen.rerender(<TestForm country="US" />);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await expect.element(screen.getByLabelText("Phone")).not.toHaveAttribute("aria-invalid");
  await userEvent.tab();
  await expect.element(screen.getByLabelText("Phone")).toHaveAttribute("aria-invalid", "true");
});
