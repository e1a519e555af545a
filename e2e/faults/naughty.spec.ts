import type { Page } from "playwright/test";
import { openEveryField, type TypedField, typeAll } from "./everyField";
import type { FaultDesk } from "./faultDesk";
import { expect, test } from "./faultTest";
import { naughtyStrings } from "./naughtyStrings";
import { expectOnlyShown, watchPage } from "./nothingActs";
import { somebody } from "./person";
import { isChoice, isHidden, isText, isWords, silentAt, wrongAt } from "./whatIsSent";

/** Every so many rounds the fields are left too, and all that is on the page is looked through. */
const lookEvery = 25;

/** One field in so many sees a string by itself; the others see it among others. */
const share = 8;

/** Names are the shortest, by the characters that people count. */
const longest = 250;

/** Of a longer text in every field the body would be too large. */
const mostUnits = 1_000;

/** Lists take apart what is typed at these. */
const between = /[,;]/;

test("naughty strings in every field", async ({ clerk, desk, page }) => {
  test.setTimeout(600_000);
  const expectQuiet = await watchPage(page);
  await clerk.opens();
  const fields = await openEveryField(page);
  let round = 0;

  async function expectRight(texts: readonly (readonly [TypedField, string])[]) {
    round += 1;
    const looks = round % lookEvery === 0;
    const leaves = (id: string) => looks || isChoice(id);
    const typed = new Map(texts.map(([{ id }, text]) => [id, text]));
    const { standing, ...previewed } = await typeAll(page, typed, { word: `round ${round}` }, leaves);
    const wrong = texts.flatMap(([field]) => {
      const found = standing.get(field.id);
      if (!found) return [`${field.id} is gone`];
      return [wrongAt(field, found, previewed), looks && silentAt(field, found, previewed)].filter(Boolean);
    });
    expect(wrong, `round ${round}`).toEqual([]);
    if (looks) await expectOnlyShown(page);
  }

  // Each by itself: in every round each field has another one.
  for (let first = 0; first < naughtyStrings.length; first += share) {
    const texts = fields.map((field, place) => [field, stringAt(first + 7 * place)] as const);
    await expectRight(texts.filter(([{ id }, text]) => !isWords(id) || !between.test(text)));
  }
  // Each in every field that takes any text, with as many others as there is room for.
  const takeAny = fields.filter(({ id }) => isText(id));
  for (const text of together(naughtyStrings.filter(({ length }) => length < mostUnits)))
    await expectRight(takeAny.map((field) => [field, text]));
  const lists = fields.filter(({ id }) => isWords(id));
  const takenApart = naughtyStrings.filter((text) => between.test(text) && !isHidden(text)).join();
  await expectRight(lists.map((field) => [field, takenApart]));

  await page.getByRole("button", { name: "Clear", exact: true }).click();
  const sendable = naughtyStrings.filter((text) => !isHidden(text) && text.trim() !== "");
  for (let first = 0; first < sendable.length; first += 70) {
    await isKeptAndSent(page, desk, sendable.slice(first, first + 70));
    await clerk.presses("Add another");
  }

  await clerk.types(somebody("Quillon", "Lovelace", "reach.99@example.com", "+1 207 555 0142"));
  await clerk.creates();
  await clerk.sees("saved");
  await expectQuiet();
});

const notes = "ofLocation.id-cB2hJd8TsKe4XgNf6UuO";
const lines = [
  "firstName",
  "lastName",
  "name",
  "gender",
  "companyName",
  "address1",
  "city",
  "state",
  "postalCode",
];

/** Types all of them into one contact, loads the page anew, goes on with it, and sees it arrive as it is shown. */
async function isKeptAndSent(page: Page, desk: FaultDesk, texts: readonly string[]) {
  const short = texts.filter((text) => text.length < longest);
  const typed = new Map([
    ...lines.map((id, place) => [id, short[place] ?? ""] as const),
    [notes, texts.join("\n")],
    ["tags", texts.filter((text) => !between.test(text)).join()],
  ]);
  const round = { field: "source", word: `sent ${texts.length}` };
  const { body, leftOut, crossedOut } = await typeAll(page, typed, round, () => true);
  expect([leftOut, ...crossedOut]).toEqual([""]);
  await expect(page.getByText(/^Kept on this computer/)).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect.poll(() => previewOf(page)).toEqual(body);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { name: "Contact created." })).toBeVisible({ timeout: 30_000 });
  const [request] = (await desk.sandbox.requests()).filter(({ method }) => method === "POST");
  expect(JSON.parse(request?.body ?? "")).toEqual(body);
  expect(await desk.sandbox.contacts()).toHaveLength(1);
  await expectOnlyShown(page);
  await desk.sandbox.reset();
}

async function previewOf(page: Page): Promise<unknown> {
  return JSON.parse(await page.getByRole("region", { name: "The body as JSON" }).innerText());
}

function stringAt(place: number): string {
  return naughtyStrings[place % naughtyStrings.length] ?? "";
}

/** Strings one after another, with spaces between, in as few texts as have room for them; what is refused is alone. */
function together(strings: readonly string[]): string[] {
  const texts: string[] = [];
  let open = "";
  for (const text of strings) {
    const longer = `${open} ${text}`.trim();
    if (isHidden(text)) texts.push(text);
    else if (longer.length <= longest) open = longer;
    else {
      texts.push(open);
      open = text;
    }
  }
  return [...texts, open];
}
