import { writeFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { expect, test } from "./desk";

/** One pixel. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const picture = (name: string) => ({ name, mimeType: "image/png", buffer: png });
/** A PDF of so many bytes. */
const pdf = (name: string, bytes: number) => ({
  name,
  mimeType: "application/pdf",
  buffer: Buffer.concat([Buffer.from("%PDF-1.4\n"), Buffer.alloc(bytes - 9, "a")]),
});

/** A large one is picked from the disk: on its way to the browser as text it would take half a minute. */
function onDisk({ name, buffer }: ReturnType<typeof pdf>): string {
  const path = test.info().outputPath(name);
  writeFileSync(path, buffer);
  return path;
}

const card = (page: Page) => page.getByRole("group", { name: "Insurance card" });
const pick = (page: Page, files: Parameters<ReturnType<Page["locator"]>["setInputFiles"]>[0]) =>
  card(page).locator("input[type=file]").setInputFiles(files);
const upload = { path: "/forms/upload-custom-files", method: "POST" };
const create = (page: Page) => page.keyboard.press("Control+Enter");

async function start(page: Page) {
  await page.goto("/");
  await page.getByLabel("First name").fill("Ada");
  await expect(card(page)).toBeVisible();
}

/** The files that the sandbox has of the only contact. */
async function attached(contacts: Promise<{ customFields: { value: unknown }[] }[]>): Promise<string[]> {
  const [contact] = await contacts;
  return (contact?.customFields ?? []).flatMap(({ value }) =>
    Object.values(value as { [uuid: string]: { meta: { originalname: string } } }).map(
      ({ meta }) => meta.originalname,
    ),
  );
}

test("several files go up in one request after the contact is created; the preview says so before", async ({
  page,
  desk,
}) => {
  await start(page);
  await pick(page, [picture("front.png"), pdf("back.pdf", 2_000)]);
  const parts = page.getByRole("region", { name: "The files of “Insurance card” as parts" });
  await expect(parts).toContainText("front.png");
  await expect(parts).toContainText("back.pdf");
  await expect(page.getByText("2 POST /forms/upload-custom-files")).toBeVisible();
  const shown = await parts.innerText();
  await create(page);
  await expect(page.getByText("Attached to “Insurance card”: front.png and back.pdf.")).toBeVisible();

  const posts = (await desk.sandbox.requests()).filter(({ method }) => method === "POST");
  expect(posts.map(({ path }) => path.split("?")[0])).toEqual(["/contacts/", "/forms/upload-custom-files"]);
  const sent = posts[1]?.parts ?? [];
  expect(sent.map(({ filename, size }) => [filename, size])).toEqual([
    ["front.png", png.length],
    ["back.pdf", 2_000],
  ]);
  // The preview named the very parts.
  for (const { name } of sent) expect(shown).toContain(name);
  expect(JSON.parse(posts[0]?.body ?? "")).toEqual({ firstName: "Ada", locationId: "practice" });
  expect(await attached(desk.sandbox.contacts())).toEqual(["front.png", "back.pdf"]);
});

test("what HighLevel or the field does not take is refused at once, each in a sentence", async ({ page }) => {
  await start(page);
  await pick(page, [
    { name: "photo.heic", mimeType: "image/heic", buffer: png },
    { name: "table.csv", mimeType: "text/csv", buffer: Buffer.from("a,b") },
    { name: "not.pdf", mimeType: "application/pdf", buffer: png },
  ]);
  const refused = card(page).getByRole("list", { name: "Not added" }).getByRole("listitem");
  await expect(refused).toHaveCount(3);
  await expect(refused.filter({ hasText: "photo.heic" })).toContainText("is not a file that HighLevel takes");
  await expect(refused.filter({ hasText: "table.csv" })).toContainText("It takes PDF, JPG, JPEG, or PNG");
  await expect(refused.filter({ hasText: "not.pdf" })).toContainText("is no PDF inside but PNG");
  await pick(page, [picture("1.png"), picture("2.png"), picture("3.png")]);
  await expect(card(page).getByRole("list", { name: "Not added" })).toContainText(
    "“3.png” is one too many: this field holds 2 files.",
  );
  await expect(card(page).getByRole("list", { name: "Chosen files" }).getByRole("listitem")).toHaveCount(2);
});

test("a file over 50 MB is refused without being read", async ({ page }) => {
  await start(page);
  await card(page)
    .locator("input[type=file]")
    .evaluate((input: HTMLInputElement) => {
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(50_000_001)], "scan.pdf"));
      input.files = files.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
  await expect(card(page).getByRole("list", { name: "Not added" })).toContainText(
    "“scan.pdf” is larger than 50 MB. Choose a smaller one.",
  );
});

test("a file that goes up shows how far it is, and is cancelled without harm to the contact", async ({
  page,
  desk,
}) => {
  await desk.sandbox.faults({ ...upload, afterBytes: 10_000_000, delayMs: 20_000 });
  await start(page);
  await pick(page, onDisk(pdf("scan.pdf", 30_000_000)));
  await create(page);
  await expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible();
  await expect(page.getByRole("progressbar", { name: /Attaching scan\.pdf/ })).toBeVisible();
  await expect(page.getByText(/[1-9]\d? ?% · [\d.]+ MB of 30 MB/)).toBeVisible({ timeout: 15_000 });
  await page.getByRole("button", { name: "Cancel the files of “Insurance card”" }).click();
  await expect(page.getByText("You cancelled, so this is not attached: scan.pdf.")).toBeVisible();
  expect(await desk.sandbox.contacts()).toHaveLength(1);
  expect(await attached(desk.sandbox.contacts())).toEqual([]);
});

test("cut off at half, it says so, and the files alone are sent again", async ({ page, desk }) => {
  await desk.sandbox.faults({ ...upload, afterBytes: 5_000_000, cut: true });
  await start(page);
  await pick(page, [pdf("scan.pdf", 10_000_000), picture("front.png")]);
  await create(page);
  const words = page.getByRole("alert").filter({ hasText: "scan.pdf and front.png" });
  await expect(words).toBeVisible({ timeout: 15_000 });
  expect(await attached(desk.sandbox.contacts())).toEqual([]);
  await words.getByRole("button", { name: "Try the files again" }).click();
  await expect(page.getByText("Attached to “Insurance card”: scan.pdf and front.png.")).toBeVisible({
    timeout: 15_000,
  });
  const posts = (await desk.sandbox.requests()).filter(({ method }) => method === "POST");
  expect(posts.filter(({ path }) => path.startsWith("/contacts/"))).toHaveLength(1);
  expect(posts.at(-1)?.parts?.map(({ filename }) => filename)).toEqual(["scan.pdf", "front.png"]);
  expect(await attached(desk.sandbox.contacts())).toEqual(["scan.pdf", "front.png"]);
});

test("without the scope the contact is created, and it says which scope the files need", async ({
  page,
  desk,
}) => {
  const body = { message: "The token is not authorized for this scope." };
  await desk.sandbox.faults({ ...upload, answer: { status: 401, body } });
  await start(page);
  await pick(page, picture("front.png"));
  await create(page);
  await expect(
    page.getByText("Contact created, but front.png was not attached. The scope forms.write is missing."),
  ).toBeVisible();
});

test("leaving while files go up is asked about, and the next contact does not wait for them", async ({
  page,
  desk,
}) => {
  await desk.sandbox.faults({ ...upload, delayMs: 4_000 });
  await start(page);
  await pick(page, picture("front.png"));
  await page.keyboard.press("Control+Shift+Enter");
  await expect(
    page.getByText("Waiting for the files").or(page.getByText(/Attaching front\.png/)),
  ).toBeVisible();
  await expect(page.getByLabel("First name")).toBeFocused();
  await expect(page.getByLabel("First name")).toHaveValue("");
  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await page.getByLabel("First name").fill("Grace");
  await create(page);
  await expect(page.getByRole("heading", { name: "Contact created.", exact: true })).toBeVisible();
  await expect(page.getByText("Attached to “Insurance card”: front.png.")).toBeVisible({ timeout: 15_000 });
  expect((await desk.sandbox.contacts()).map(({ firstName }) => firstName)).toEqual(["Ada", "Grace"]);
});

test("files are dropped and pasted as well", async ({ page }) => {
  await start(page);
  const files = (name: string) =>
    page.evaluateHandle(
      ([called, base64]) => {
        const data = new DataTransfer();
        const bytes = Uint8Array.from(atob(base64 ?? ""), (letter) => letter.charCodeAt(0));
        data.items.add(new File([bytes], called ?? "", { type: "image/png" }));
        return data;
      },
      [name, png.toString("base64")],
    );
  await card(page)
    .getByRole("button", { name: "Choose files" })
    .dispatchEvent("drop", { dataTransfer: await files("dropped.png") });
  await expect(card(page).getByRole("button", { name: "Remove dropped.png" })).toBeVisible();
  await card(page)
    .getByRole("button", { name: "Choose files" })
    .evaluate(
      (button, clipboardData) =>
        button.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true })),
      await files("pasted.png"),
    );
  await expect(card(page).getByRole("button", { name: "Remove pasted.png" })).toBeVisible();
});
