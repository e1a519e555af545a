import type { Frame, Locator, Page } from "playwright/test";
import type { Contact } from "../../src/sandbox/Contact";
import { harbourStreetClinic } from "../../src/sandbox/harbourStreetClinic";

/** One answer: how it is given, and where it then is. */
type Detail = {
  label: string;
  kind: "text" | "tag" | "switch";
  /** What is typed, and what the control then shows. */
  typed: string;
  /** Reads out of a contact what `arrives` is to be equal to, as JSON. */
  in: (contact: Contact) => unknown;
  arrives: unknown;
  /** Of one of the location's own fields. */
  fieldId?: string;
};

/** Somebody who is typed whole. */
export type Person = { email?: string; names: readonly string[]; details: readonly Detail[] };

/** With an answer of every kind, our own fields and the location's. @param email tells nobody's name */
export function somebody(firstName: string, lastName: string, email: string, phone: string): Person {
  const notes = "Prefers mornings.\nSpeaks Français, 日本語 and 👩‍👩‍👧.";
  return {
    email,
    names: [firstName, lastName],
    details: [
      text("First name", firstName, ({ firstName: name }) => name),
      text("Last name", lastName, ({ lastName: name }) => name),
      text("Email", email, (contact) => contact.email),
      text("Phone", phone, (contact) => contact.phone, phone.replaceAll(" ", "")),
      text("Date of birth", "09/25/1990", ({ dateOfBirth }) => dateOfBirth, "1990-09-25"),
      text("Company name", "Harrow & Daughters", ({ companyName }) => companyName),
      text("Street address", "9 Wharf Lane", ({ address1 }) => address1),
      text("City", "Łódź", ({ city }) => city),
      text("Country", "Poland", ({ country }) => country, "PL"),
      {
        ...text("Do not contact by SMS", "on", (contact) => contact.dndSettings?.SMS?.status),
        kind: "switch",
        arrives: "active",
      },
      { ...text("Tags", "walk in", ({ tags }) => tags, ["walk in"]), kind: "tag" },
      custom("Preferred name", "Fitz"),
      custom("Notes for the care team", notes),
      custom("Household size", "4", 4),
    ],
  };
}

/** `paste`: each answer at once. `keys`: one key after another, and nothing after the last. */
export type Hand = "paste" | "keys";

/** Types everybody's answers, one after another as they stand in the form. */
export async function typePerson(page: Page | Frame, { details }: Person, hand: Hand): Promise<void> {
  for (const detail of details) {
    const { label, kind, typed } = detail;
    const control = controlOf(page, label);
    if (kind === "switch") await control.check();
    else if (hand === "keys") await control.pressSequentially(typed);
    else await control.fill(typed);
    if (kind === "tag") await control.press("Enter");
    if (hand === "keys" && detail === details.at(-1)) return;
    // What a field says once it is left must not move the next one from under the pointer.
    await control.press("Tab");
  }
}

/** The labels of what the form does not hold any more. */
export async function lostFromForm(page: Page | Frame, { details }: Person): Promise<string[]> {
  const lost = await Promise.all(
    details.map(async (detail) => ((await isHeld(page, detail)) ? [] : [detail.label])),
  );
  return lost.flat();
}

/** The labels of what has not arrived in HighLevel. */
export function lostFromContact(contact: Contact, { details }: Person): string[] {
  return details
    .filter((detail) => JSON.stringify(detail.in(contact)) !== JSON.stringify(detail.arrives))
    .map(({ label }) => label);
}

async function isHeld(page: Page | Frame, { label, kind, typed }: Detail): Promise<boolean> {
  if (kind === "tag") return (await page.getByRole("button", { name: `Remove ${typed}` }).count()) === 1;
  const control = controlOf(page, label);
  if ((await control.count()) !== 1) return false;
  return kind === "switch" ? control.isChecked() : (await control.inputValue()) === typed;
}

function controlOf(page: Page | Frame, label: string): Locator {
  return page.getByLabel(label, { exact: true });
}

function text(label: string, typed: string, from: Detail["in"], arrives: unknown = typed): Detail {
  return { label, kind: "text", typed, in: from, arrives };
}

/** One of the location's own fields. */
function custom(name: string, typed: string, arrives?: unknown): Detail {
  const fieldId = harbourStreetClinic.customFields.find((each) => each.name === name)?.id;
  const from = ({ customFields }: Contact) => customFields.find(({ id }) => id === fieldId)?.value;
  return { ...text(name, typed, from, arrives), fieldId };
}
