import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { FrameLocator } from "playwright/test";
import { test as base, expect, isTold, told } from "./embedTest";

type Fixtures = {
  /** What a browser has against a page or the form in it: violations of policies, exceptions, errors in its console. */
  faults: string[];
};

const test = base.extend<Fixtures>({
  faults: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("console", (message) => {
        // A frame that has its own origin could take its sandbox off; and what is not there is no fault of a policy.
        const isKnown = /allow-same-origin|^Failed to load resource.* 404 /.test(message.text());
        if (!isKnown && ["error", "warning"].includes(message.type())) faults.push(message.text());
      });
      await page.exposeFunction("noteViolation", (text: string) => faults.push(text));
      await page.addInitScript(() =>
        addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
          (window as unknown as { noteViolation(text: string): void }).noteViolation(
            `${violatedDirective} ${blockedURI}`,
          ),
        ),
      );
      await use(faults);
    },
    { auto: true },
  ],
});

const loaders = fileURLToPath(new URL("../../dist/page/embed", import.meta.url));
const forGood = readdirSync(loaders).find((name) => /-[\da-f]{8}\.js$/.test(name)) ?? "";
const integrity = `sha384-${createHash("sha384")
  .update(readFileSync(`${loaders}/${forGood}`))
  .digest("base64")}`;

function strictFor(home: string) {
  const policy = [
    ...[
      "default-src 'none'",
      `script-src ${home}`,
      `frame-src ${home}`,
      "style-src 'none'",
      "img-src 'none'",
    ],
    ...["connect-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
    ...["require-trusted-types-for 'script'", "trusted-types 'none'"],
  ];
  return { "Content-Security-Policy": policy.join("; ") };
}

test("a page under the strictest policy has the form, and creates a contact with it", async ({
  page,
  open,
  form,
  inside,
  sandbox,
  faults,
}) => {
  await open({
    headers: strictFor(form.url),
    body: `<contact-desk theme="dark" accent="#0055aa" min-height="400" prefill='{"firstName":"Ada"}'></contact-desk>`,
  });
  await isTold(page, "ready");
  await expect(inside.getByLabel("First name")).toHaveValue("Ada");
  await inside.getByLabel("Last name").fill("Lovelace");
  await page.locator("contact-desk").evaluate((element) => (element as unknown as { reset(): void }).reset());
  await inside.getByRole("dialog").getByRole("button", { name: "Keep what I typed" }).click();
  await createsIn(inside);

  expect(await sandbox.contacts()).toMatchObject([{ firstName: "Ada", lastName: "Lovelace" }]);
  expect(faults).toEqual([]);
});

test("a button under the strictest policy opens the form in a dialog, and closes it", async ({
  page,
  open,
  form,
  inside,
  faults,
}) => {
  await open({ headers: strictFor(form.url), body: `<contact-desk mode="button"></contact-desk>` });
  await page.getByRole("button", { name: "New contact" }).click();
  await isTold(page, "ready");
  await inside.getByLabel("First name").fill("Ada");
  await createsIn(inside);
  await page.getByRole("button", { name: "Close" }).click();

  await expect(page.locator("contact-desk iframe")).toBeHidden();
  await expect(page.getByRole("button", { name: "New contact" })).toBeFocused();
  expect(faults).toEqual([]);
});

test("the gateway's own sample of a strict page has the form", async ({ page, form, inside, faults }) => {
  await page.goto(`${form.url}/embed/samples/strict.html`);
  await isTold(page, "ready");
  await inside.getByLabel("First name").fill("Ada");
  await createsIn(inside);
  expect(faults).toEqual([]);
});

test("the loader of this release loads by its address and its integrity", async ({
  page,
  open,
  form,
  inside,
  faults,
}) => {
  await open({ headers: strictFor(form.url), script: loader(form.url, integrity) });
  await isTold(page, "ready");
  await inside.getByLabel("First name").fill("Ada");
  await createsIn(inside);
  expect(faults).toEqual([]);
});

test("a loader of another integrity does not load", async ({ page, open, form, faults }) => {
  const other = `sha384-${createHash("sha384").update("other").digest("base64")}`;
  await open({ script: loader(form.url, other) });
  await expect.poll(() => faults.join()).toContain("integrity");
  expect(await page.evaluate(() => customElements.get("contact-desk") === undefined)).toBe(true);
  await expect(page.locator("contact-desk iframe")).toHaveCount(0);
});

test("scripts that are loaded again define the element once, with one form each", async ({
  page,
  open,
  form,
  faults,
}) => {
  const newest = `<script src="${form.url}/embed/v1.js" async></script>`;
  await open({
    script: newest + newest + loader(form.url, integrity) + newest,
    body: "<contact-desk></contact-desk><contact-desk></contact-desk>",
  });
  await expect.poll(async () => (await told(page)).length).toBe(2);
  await page.evaluate(
    (src) =>
      new Promise((resolve) => {
        document.head.append(Object.assign(document.createElement("script"), { src, onload: resolve }));
      }),
    `${form.url}/embed/v1.js`,
  );

  await expect(page.locator("contact-desk iframe")).toHaveCount(2);
  expect((await told(page)).map(({ type }) => type)).toEqual(["ready", "ready"]);
  expect(faults).toEqual([]);
});

/** Why nothing of what is typed is kept, where another page has the form. */
const keepsNothing = [
  {
    name: "a page of another site is refused storage",
    at: "wiki",
    why: "Its settings, or the page around this one, forbid it.",
    has: { isSecure: true, locks: true, subtle: true, storage: false },
  },
  {
    name: "a page over plain http has none of what storage needs",
    at: "insecure",
    why: "The page has to be opened over https for that.",
    has: { isSecure: false, locks: false, subtle: false, storage: false },
  },
] as const;

for (const { name, at, why, has } of keepsNothing)
  test(`${name}: the form says that it keeps nothing, and creates`, async ({
    page,
    open,
    hosts,
    inside,
    sandbox,
    faults,
  }) => {
    await open({ at: at === "insecure" ? hosts.insecure : hosts.origin(at) });
    await isTold(page, "ready");
    expect(await inside.locator("body").evaluate(whatIsThere)).toEqual(has);
    await expect(inside.getByText(why)).toBeVisible();
    await inside.getByLabel("First name").fill("Ada");
    await expect(inside.getByText("Not kept on this computer")).toBeVisible();
    await createsIn(inside);

    expect(await sandbox.contacts()).toMatchObject([{ firstName: "Ada" }]);
    expect(faults).toEqual([]);
  });

async function whatIsThere() {
  const { isSecureContext: isSecure, navigator, crypto } = window;
  const storage = await new Promise((resolve) => {
    const opening = indexedDB.open("is it there");
    opening.onsuccess = () => resolve(true);
    opening.onerror = () => resolve(false);
  }).catch(() => false);
  return { isSecure, locks: "locks" in navigator, subtle: "subtle" in crypto, storage };
}

function loader(home: string, ofBytes: string) {
  return `<script src="${home}/embed/${forGood}" integrity="${ofBytes}" crossorigin="anonymous" async></script>`;
}

async function createsIn(inside: FrameLocator) {
  await inside.getByRole("button", { name: "Create contact" }).click();
  await expect(inside.getByRole("heading", { name: "Contact created." })).toBeVisible();
}
