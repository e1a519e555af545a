import type { FrameLocator, Page } from "playwright/test";
import type { SandboxControl } from "../sandboxControl";
import { expect, isTold, test, told } from "./embedTest";

type Road = {
  name: string;
  /** In a page of the form's own site, where it keeps what is typed and nobody may know ids. */
  isSameSite?: true;
  /** Before anything is sent. */
  sandbox?: (sandbox: SandboxControl) => Promise<void>;
  go: (page: Page, inside: FrameLocator) => Promise<void>;
  /** Everything that the page is told after `ready`. */
  told: readonly { type: string; detail: unknown }[];
};

const dirty = { type: "dirty", detail: { dirty: true } };
const clean = { type: "dirty", detail: { dirty: false } };
const submitting = { type: "submitting", detail: {} };
const contactId = expect.stringMatching(/^\w{20}$/);

async function types(inside: FrameLocator, email = "ada@example.com") {
  await inside.getByLabel("First name", { exact: true }).fill("Ada");
  await inside.getByLabel("Last name", { exact: true }).fill("Lovelace");
  await inside.getByLabel("Email", { exact: true }).fill(email);
}

async function sends(page: Page, inside: FrameLocator) {
  await types(inside);
  await page.keyboard.press("Control+Enter");
}

const roads: readonly Road[] = [
  {
    name: "created",
    async go(page, inside) {
      await sends(page, inside);
      await expect(inside.getByRole("heading", { name: "Contact created." })).toBeVisible();
    },
    told: [dirty, submitting, { type: "created", detail: { contactId } }, clean],
  },
  {
    name: "created while the next one is typed",
    async go(page, inside) {
      await types(inside);
      await page.keyboard.press("Control+Shift+Enter");
      await expect(inside.getByText("Created: Ada Lovelace.")).toBeVisible();
    },
    told: [dirty, submitting, { type: "created", detail: { contactId } }, clean],
  },
  {
    name: "there already",
    async go(page, inside) {
      await sends(page, inside);
      await expect(inside.getByRole("heading", { name: "Contact created." })).toBeVisible();
      await inside.getByRole("button", { name: "Add another" }).click();
      await sends(page, inside);
      await expect(inside.getByText(/is already in HighLevel/).first()).toBeVisible();
    },
    told: [
      ...[dirty, submitting, { type: "created", detail: { contactId } }, clean],
      ...[dirty, submitting, { type: "exists", detail: { contactId } }],
    ],
  },
  {
    name: "refused",
    sandbox: (sandbox) =>
      sandbox.faults({
        method: "POST",
        path: "/contacts/",
        answer: { status: 422, body: { message: ["email must be an email"] } },
      }),
    async go(page, inside) {
      await sends(page, inside);
      await expect(inside.getByRole("heading", { name: "There is a problem" })).toBeVisible();
    },
    told: [dirty, submitting, { type: "error", detail: { code: "fix" } }],
  },
  {
    name: "out of reach",
    sandbox: (sandbox) =>
      sandbox.faults({
        method: "POST",
        path: "/contacts/",
        answer: { status: 401, body: { message: "Invalid token" } },
      }),
    async go(page, inside) {
      await sends(page, inside);
      await expect(inside.getByText(/cannot reach HighLevel/).first()).toBeVisible();
    },
    told: [dirty, submitting, { type: "error", detail: { code: "unreachable" } }],
  },
  {
    name: "not known",
    sandbox: (sandbox) =>
      sandbox.faults({ method: "POST", path: "/contacts/", answer: { status: 500, body: { traceId: "t" } } }),
    async go(page, inside) {
      await sends(page, inside);
      await expect(inside.getByText("We do not know yet").first()).toBeVisible({ timeout: 15_000 });
    },
    told: [dirty, submitting, { type: "unknown", detail: {} }],
  },
  {
    name: "broken",
    isSameSite: true,
    async go(_page, inside) {
      await types(inside);
      await expect(inside.getByText(/^Kept on this computer/)).toBeVisible();
      await inside.locator("body").evaluate(() =>
        Object.defineProperty(Intl.DateTimeFormat.prototype, "format", {
          get: () => {
            throw new Error("Taken apart.");
          },
        }),
      );
      await inside.getByLabel("Source", { exact: true }).pressSequentially(" ");
      await expect(inside.getByText("Something went wrong on this page.")).toBeVisible();
    },
    told: [dirty, { type: "error", detail: { code: "crashed" } }],
  },
  {
    name: "busy",
    sandbox: (sandbox) =>
      sandbox.faults({
        method: "POST",
        path: "/contacts/",
        answer: { status: 429, body: {}, headers: { "Retry-After": "30" } },
      }),
    async go(page, inside) {
      await sends(page, inside);
      await expect(inside.getByText(/HighLevel is busy/).first()).toBeVisible();
    },
    told: [dirty, submitting, { type: "error", detail: { code: "wait" } }],
  },
  {
    name: "offline",
    async go(page, inside) {
      await types(inside);
      await page.context().setOffline(true);
      await page.keyboard.press("Control+Enter");
      await expect(inside.getByText(/You are offline/).first()).toBeVisible();
    },
    told: [dirty, submitting, { type: "error", detail: { code: "offline" } }],
  },
  {
    name: "typed and taken away again",
    async go(_page, inside) {
      await types(inside);
      await inside.getByRole("button", { name: "Clear", exact: true }).click();
    },
    told: [dirty, clean],
  },
];

for (const road of roads) {
  test(`a page is told, and told nothing of anybody: ${road.name}`, async ({
    page,
    open,
    inside,
    sandbox,
    hosts,
  }) => {
    await road.sandbox?.(sandbox);
    await open({ at: road.isSameSite ? hosts.sameSite : undefined });
    await isTold(page, "ready");
    await road.go(page, inside);
    const expected = [{ type: "ready", detail: { version: 1 } }, ...road.told];
    await expect.poll(() => told(page)).toEqual(expected);
    expect(JSON.stringify(await told(page))).not.toMatch(/ada|lovelace|example/i);
  });
}

test("ids of contacts are for those only who may know them", async ({ page, hosts, open, inside }) => {
  await open({ at: hosts.origin("intranet") });
  await isTold(page, "ready");
  await sends(page, inside);
  await isTold(page, "created");
  expect(await told(page)).toContainEqual({ type: "created", detail: {} });
});

test("how high the form would like to be is told as it changes", async ({ page, open, inside }) => {
  await open({});
  await isTold(page, "ready");
  const heights = () =>
    page.evaluate(() =>
      (window as unknown as { told: { type: string; detail: { height: number } }[] }).told
        .filter(({ type }) => type === "resize")
        .map(({ detail }) => detail.height),
    );
  await expect(inside.getByText("Add a field by ID")).toBeAttached();
  await expect.poll(async () => (await heights()).at(-1)).toBeGreaterThan(1_000);
  const frame = page.locator("contact-desk iframe");
  await expect
    .poll(async () => ((await frame.boundingBox())?.height ?? 0) - ((await heights()).at(-1) ?? 0))
    .toBe(0);
});
