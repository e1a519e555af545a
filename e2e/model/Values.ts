import type { Contact } from "../../src/sandbox/Contact";
import { harbourStreetClinic } from "../../src/sandbox/harbourStreetClinic";

/** What is typed in the stories, and where it arrives in HighLevel. */
const places = {
  "First name": ({ firstName }: Contact) => firstName,
  "Last name": ({ lastName }: Contact) => lastName,
  Email: ({ email }: Contact) => email,
  "Company name": ({ companyName }: Contact) => companyName,
  City: ({ city }: Contact) => city,
  "Preferred name": (contact: Contact) => custom(contact, "Preferred name"),
  "Notes for the care team": (contact: Contact) => custom(contact, "Notes for the care team"),
};

export type Label = keyof typeof places;

// The keys of a literal are its own.
export const labels = Object.keys(places) as readonly Label[];

/** By the label of the control; what is missing is blank. */
export type Values = { [Name in Label]?: string };

export function isSame(some: Values, others: Values): boolean {
  return labels.every((label) => (some[label] ?? "") === (others[label] ?? ""));
}

export function valuesOf(contact: Contact): Values {
  return Object.fromEntries(labels.map((label) => [label, places[label](contact) ?? ""]));
}

function custom({ customFields }: Contact, name: string): string {
  const field = harbourStreetClinic.customFields.find((each) => each.name === name);
  return String(customFields.find(({ id }) => id === field?.id)?.value ?? "");
}
