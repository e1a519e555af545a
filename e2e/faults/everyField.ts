import type { Page } from "playwright/test";

/** A control that is typed into: its id, its label, and what the group of controls around it is called, where there is one. */
export type TypedField = { id: string; label: string; group: string };

/** How a control stands there. */
export type Standing = {
  /** What the browser made of what was last typed into it. */
  held: string;
  /** What it shows now. */
  shown: string;
  /** It is marked as wrong, which it can be once it was left. */
  invalid: boolean;
  /** What stands around it in words. */
  said: string;
};

/** The preview: the body, the words on what is left out of it, and the IDs of the fields that are crossed out in it. */
export type Previewed = { body: unknown; leftOut: string; crossedOut: readonly string[] };

/** Custom fields that are added by their ID: what is chosen, what is typed, and what is left for naughty strings. */
export const rows: readonly { kind: string; way?: "json"; fixed: { [part: string]: string } }[] = [
  { kind: "text", fixed: { id: "row-0" } },
  { kind: "largeText", fixed: { id: "row-1" } },
  { kind: "singleOption", fixed: { id: "row-2" } },
  { kind: "radio", fixed: { id: "row-3" } },
  { kind: "number", fixed: { id: "row-4" } },
  { kind: "money", fixed: { id: "row-5" } },
  { kind: "checkboxList", fixed: { id: "row-6" } },
  { kind: "multipleOptions", fixed: { id: "row-7" } },
  {
    kind: "file",
    fixed: { id: "row-8", "file.url": "https://a.example/a", "file.size": "1", "file.uuid": "" },
  },
  {
    kind: "file",
    fixed: {
      id: "row-9",
      "file.documentId": "d",
      "file.originalname": "a.pdf",
      "file.mimetype": "application/pdf",
    },
  },
  { kind: "file", way: "json", fixed: { id: "row-10" } },
  { kind: "text", fixed: { text: "whatever its ID" } },
  { kind: "text", fixed: { id: "round" } },
];

/** Tells when the preview has come up with what was typed: a word that no other round has, and the field that it is in. */
export type Round = { word: string; field?: string };

/** The last row is for that. */
const roundField = `customFields.${rows.length - 1}.text`;

/** Brings everything into sight that can be typed into, and gives all of it that is left for naughty strings. */
export async function openEveryField(page: Page): Promise<TypedField[]> {
  for (const [index, { kind, way, fixed }] of rows.entries()) {
    await page.getByRole("button", { name: "Add a field by ID" }).click();
    await page.locator(`[id="customFields.${index}.kind"]`).selectOption(kind);
    if (way) await page.locator(`[id="customFields.${index}.way"]`).selectOption(way);
    for (const [part, text] of Object.entries(fixed))
      await page.locator(`[id="customFields.${index}.${part}"]`).fill(text);
  }
  await page.getByLabel("Block messages and calls from this contact").check();
  for (const name of ["call", "email", "SMS", "WhatsApp", "Google Business messages", "Facebook"])
    await page.getByLabel(`Do not contact by ${name}`, { exact: true }).check();
  const reason = page.getByRole("button", { name: "Add a reason" });
  for (let left = await reason.count(); left > 0; left -= 1) await reason.first().click();

  const fixed = rows.flatMap((row, index) =>
    Object.keys(row.fixed).map((part) => `customFields.${index}.${part}`),
  );
  const typed = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[role=form] input[type=text], [role=form] textarea")].map(
      (control) => ({
        id: control.id,
        label: document.querySelector(`label[for="${control.id}"]`)?.textContent ?? "",
        group: control.closest("[role=group][aria-label]")?.getAttribute("aria-label") ?? "",
      }),
    ),
  );
  // The keys of all rows are alike, and every row judges itself at every key of another.
  const keys = rows.slice(1).map((_, index) => `customFields.${index + 1}.key`);
  const left = ["find-custom-field", roundField, ...fixed, ...keys];
  return typed.filter(({ id }) => !left.includes(id));
}

/**
 * Puts a text into each control as a paste does, and waits until the preview shows all of it.
 * @param texts by the id of the control
 * @param leaves whether a control is left then: it is judged where it stands
 */
export async function typeAll(
  page: Page,
  texts: ReadonlyMap<string, string>,
  { word, field = roundField }: Round,
  leaves: (id: string) => boolean,
): Promise<Previewed & { standing: ReadonlyMap<string, Standing> }> {
  const all = [...texts, [field, word] as const].map(([id, text]) => ({ id, text, leave: leaves(id) }));
  const { standing, lines, ...out } = await page.evaluate(typeInPage, { texts: all, word });
  return { standing: new Map(standing), body: JSON.parse(jsonOf(lines)), ...out };
}

/** The body that is sent: JSON has a comma less where what came after it is crossed out. */
function jsonOf(lines: readonly string[]): string {
  return lines
    .map((line, at) => (/^\s*[}\]]/.test(lines[at + 1] ?? "") ? line.replace(/,$/, "") : line))
    .join("\n");
}

type Typing = { id: string; text: string; leave: boolean };

/** Runs in the page, and knows nothing from outside of it. */
async function typeInPage({ texts, word }: { texts: Typing[]; word: string }) {
  const controlOf = (id: string) => document.getElementById(id) as HTMLInputElement | HTMLTextAreaElement;
  const preview = () => document.querySelector("[aria-label='The body as JSON'] pre")?.textContent ?? "";

  // Tags that were made of what was typed before.
  for (let left = 1_000; left > 0; left -= 1) {
    const remove = document.querySelector<HTMLElement>("[role=form] ul[aria-label=Added] button");
    if (!remove) break;
    remove.click();
    // React goes on once the script that clicks has paused.
    await Promise.resolve();
  }
  const held = texts.map(({ id, text, leave }) => {
    const control = controlOf(id);
    if (leave) control.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
    // As the browser does it: React would not see a value that is only assigned.
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), "value")?.set?.call(control, text);
    const { value } = control;
    control.dispatchEvent(new InputEvent("input", { bubbles: true }));
    if (leave) control.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
    return [id, value] as const;
  });
  for (let frames = 600; frames > 0 && !preview().includes(`"${word}"`); frames -= 1)
    await new Promise(requestAnimationFrame);
  // What was left is judged right after, a part at a time.
  for (let turns = 3; turns > 0; turns -= 1) await new Promise((resolve) => setTimeout(resolve));

  const standing = held.map(([id, value]) => {
    const control = controlOf(id);
    const around = control.closest("[aria-describedby]")?.getAttribute("aria-describedby") ?? "";
    const said = around.split(" ").map((each) => document.getElementById(each)?.textContent ?? "");
    const invalid = control.closest("[aria-invalid=true]") !== null;
    return [id, { held: value, shown: control.value, invalid, said: said.join(" ") }] as const;
  });
  const left = [...document.querySelectorAll("p")].find(({ textContent }) =>
    textContent?.startsWith("Left out"),
  );
  const lines = [...document.querySelectorAll<HTMLElement>("[aria-label='The body as JSON'] pre > span")];
  const [sent, crossed] = [false, true].map((wrong) =>
    lines.filter((line) => "wrong" in line.dataset === wrong),
  );
  const textOf = (line: HTMLElement) =>
    [...line.querySelectorAll("[data-kind]")].map(({ textContent }) => textContent).join("");
  return {
    standing,
    lines: (sent ?? []).map(textOf),
    leftOut: left?.textContent ?? "",
    crossedOut: (crossed ?? []).map(({ dataset }) => dataset.field ?? ""),
  };
}
