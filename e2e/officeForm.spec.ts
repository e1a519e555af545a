import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, expect } from "./desk";

/** A file that is gone after the test. */
const test = base.extend<{ fileOf: (form: unknown) => string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it needs from the pattern.
  fileOf: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "contact-desk-form-"));
    await use((form) => {
      const path = join(folder, "form.json");
      writeFileSync(path, typeof form === "string" ? form : JSON.stringify(form, null, 2));
      return path;
    });
    rmSync(folder, { recursive: true, force: true });
  },
});

const office = {
  locations: {
    practice: {
      sections: [
        { section: "tags", title: "Why they came", fields: [{ field: "tags", default: ["walk-in"] }] },
        {
          section: "identity",
          title: "Caller",
          fields: [
            { field: "phone", required: true, help: "Ask for the mobile" },
            { field: "firstName", label: "Given name" },
          ],
        },
        {
          section: "customFields",
          fields: [
            "contact.insurance_plan",
            { field: "contact.preferred_name", required: true, default: "Rosie" },
          ],
          addById: false,
        },
      ],
      constants: { source: "front desk", tags: ["desk"] },
    },
  },
};

test("an office's form: order, words, required, defaults and what is sent unasked", async ({
  page,
  desk,
  fileOf,
}) => {
  const gateway = await desk.start({ FORM_FILE: fileOf(office) });
  await page.goto(gateway.url);
  await expect(page.getByRole("heading", { level: 2 })).toHaveText([
    "Why they came",
    "Caller",
    "Custom fields",
    "What will be sent",
  ]);
  await expect(page.getByLabel("Email", { exact: true })).toHaveCount(0);
  await expect(page.getByLabel("Phone", { exact: true })).toHaveAccessibleDescription(/Ask for the mobile/);
  await expect(page.getByLabel("Preferred name")).toHaveValue("Rosie");
  await expect(page.getByLabel("Insurance plan")).toBeVisible();
  await expect(page.getByLabel("Notes for the care team")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Add a field by ID" })).toHaveCount(0);
  await expect(page.getByText("Nothing typed yet")).toBeVisible();

  await page.getByLabel("Preferred name").fill("");
  await page.getByRole("button", { name: "Create contact" }).click();
  await expect(page.getByRole("link", { name: "Enter an answer for “Phone”" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Enter an answer for “Preferred name”" })).toBeVisible();
  await page.getByLabel("Phone", { exact: true }).fill("207 555 0142");
  await page.getByLabel("Preferred name").fill("Rosan");
  await page.getByRole("button", { name: "Create contact" }).click();
  await expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible();
  const sandbox = await (await page.request.get(`${gateway.url}/sandbox/control/contacts`)).json();
  expect(sandbox).toMatchObject([
    {
      phone: "+12075550142",
      source: "front desk",
      tags: ["desk", "walk-in"],
      customFields: [{ value: "Rosan" }],
    },
  ]);

  await page.getByRole("button", { name: "Add another" }).click();
  await expect(page.getByLabel("Preferred name")).toHaveValue("Rosie");
  await expect(page.getByText("walk-in", { exact: true })).toBeVisible();
});

test("who sends before the page knows what is asked is held to it all the same", async ({
  page,
  desk,
  fileOf,
}) => {
  const gateway = await desk.start({ FORM_FILE: fileOf(office) });
  await page.route("**/api/session", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await page.goto(gateway.url);
  await page.getByLabel("First name").fill("Ada");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("link", { name: "Enter an answer for “Phone”" })).toBeVisible();
  await page.getByLabel("Phone").fill("207 555 0142");
  await page.getByRole("button", { name: "Create contact" }).click();
  await expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible();
  const sandbox = await (await page.request.get(`${gateway.url}/sandbox/control/contacts`)).json();
  expect(sandbox).toMatchObject([{ firstName: "Ada", source: "front desk", tags: ["desk", "walk-in"] }]);
});

test("a form of its own for each location, and everything where there is none", async ({
  page,
  desk,
  fileOf,
}) => {
  const gateway = await desk.start({
    FORM_FILE: fileOf(office),
    PRACTICE_LOCATIONS: "practice,practice-2",
  });
  await page.goto(`${gateway.url}/?location=practice-2`);
  await expect(page.getByLabel("Email", { exact: true })).toBeVisible();
  await page.getByLabel("Location", { exact: true }).selectOption("practice");
  await expect(page.getByLabel("Email", { exact: true })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Why they came" })).toBeVisible();
});

test("the page's address asks for a form by its name, whichever the location", async ({
  page,
  desk,
  fileOf,
}) => {
  const reception = {
    sections: [{ section: "identity", title: "Visitor", fields: ["lastName", "email"] }],
    constants: { source: "reception" },
  };
  const gateway = await desk.start({
    FORM_FILE: fileOf({ ...office, forms: { reception } }),
    PRACTICE_LOCATIONS: "practice,practice-2",
  });
  await page.goto(`${gateway.url}/?form=reception`);
  await expect(page.getByRole("heading", { name: "Visitor" })).toBeVisible();
  await expect(page.getByLabel("Phone", { exact: true })).toHaveCount(0);
  await page.getByLabel("Location", { exact: true }).selectOption("practice-2");
  await expect(page.getByRole("heading", { name: "Visitor" })).toBeVisible();
  await page.getByLabel("Last name").fill("Byron");
  await page.getByRole("button", { name: "Create contact" }).click();
  await expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible();
  const sandbox = await (await page.request.get(`${gateway.url}/sandbox/control/contacts`)).json();
  expect(sandbox).toMatchObject([{ lastName: "Byron", source: "reception" }]);

  await page.goto(`${gateway.url}/?form=none`);
  await expect(page.getByRole("heading", { name: "Why they came" })).toBeVisible();
});

test("a mistake in it stops the start, with its line and what to do", async ({ desk, fileOf }) => {
  const wrong =
    '{\n  "locations": {\n    "*": { "sections": [{ "section": "identity",\n      "fields": ["emial"] }] }\n  }\n}\n';
  await expect(desk.start({ FORM_FILE: fileOf(wrong) })).rejects.toThrow(
    /form\.json, line 4: "emial" is not a field of the section "identity": did you mean "email"\?/,
  );
});

test("its schema is published for editors", async ({ page, desk }) => {
  const answer = await page.request.get(`${desk.url}/form.schema.json`);
  expect(answer.headers()["content-type"]).toContain("application/schema+json");
  expect(await answer.json()).toMatchObject({ type: "object", required: ["locations"] });
});
