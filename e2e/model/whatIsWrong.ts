import type { Contact } from "../../src/sandbox/Contact";
import type { Look, Notice } from "./lookAt";
import type { Entry, Model, TabName } from "./Model";
import { isSame, type Values, valuesOf } from "./Values";

/** What was seen at one moment. */
export type Sight = { looks: ReadonlyMap<TabName, Look>; contacts: readonly Contact[] };

/** How sending can have ended, by the words for it. */
const outcomes = {
  saved: /Contact created\./,
  exists: /is already in HighLevel/,
  fix: /HighLevel did not take this contact/,
  wait: /^Not created(\.| yet\.) HighLevel is/m,
  stopped: /^Not created\. Your entry is kept\./m,
  offline: /^Not created\. (You are offline|It did not arrive)/m,
  unknown: /We do not know yet if this contact was created/,
  "signed out": /You are signed out/,
  unreachable: /The form cannot reach HighLevel/,
} as const;

export type Outcome = keyof typeof outcomes;

/** What can never be so, not for a moment. */
export function whatIsBroken({ entries }: Model, { looks, contacts }: Sight): string[] {
  const emails = [...new Set(entries.map(({ values }) => values.Email))];
  const twice = emails.filter((email) => contacts.filter((contact) => contact.email === email).length > 1);
  const strangers = contacts.filter(({ email }) => !emails.includes(email));
  const contradictions = [...looks].flatMap(([tab, look]) =>
    [...outcomesOn(look, entries)]
      .filter(([, shown]) => shown.size > 1)
      .map(([whose, shown]) => `the ${tab} tab says of ${whose}: ${[...shown].join(", ")}`),
  );
  return [
    ...twice.map((email) => `${email} was created more than once`),
    ...strangers.map(({ email }) => `nobody typed ${email}`),
    ...contradictions,
  ];
}

/** What has to be so before long: nothing that was typed is lost, and nothing is offered that stands in the form. */
export function whatIsMissing(model: Model, sight: Sight): string[] {
  return model.entries.flatMap((entry) => {
    const { name, place } = entry;
    if (!("tab" in place) || isCreated(entry, sight)) return [];
    const look = sight.looks.get(place.tab);
    if (!look) return [];
    if (isHeld(entry, look) && noticesOf(entry, look).some(({ buttons }) => buttons.includes("Continue")))
      return [`${name} stands in the ${place.tab} tab's form, which offers it all the same`];
    if (isHeld(entry, look) || isOffered(entry, look) || isQueued(entry, look)) return [];
    return [`what was typed of ${name} is gone from the ${place.tab} tab, where it was ${place.kind}`];
  });
}

/** What a page ought to offer that has looked for what is kept. */
export function whatIsNotOffered({ entries }: Model, sight: Sight): string[] {
  const looks = [...sight.looks.values()];
  return entries.flatMap((entry) => {
    const { name, place } = entry;
    if (isCreated(entry, sight)) {
      const isAgain = looks.some((look) => noticesOf(entry, look).some(({ buttons }) => canGoOn(buttons)));
      return isAgain ? [`${name} is created, and offered all the same`] : [];
    }
    if (place.kind !== "kept" || looks.some((look) => isOffered(entry, look))) return [];
    return [`what was typed of ${name} is offered nowhere`];
  });
}

/** Whether all of it is in HighLevel. */
export function isCreated({ values }: Entry, { contacts }: Pick<Sight, "contacts">): boolean {
  return contacts.some((contact) => isSame(valuesOf(contact), values));
}

export function isHeld({ values }: Entry, { form }: Look): boolean {
  return form !== undefined && isSame(form, values);
}

export function isBlank(form: Values | undefined): boolean {
  return form === undefined || isSame(form, {});
}

/** Whether it is being sent while others are typed, or it is said that nothing came of it. */
export function isQueued({ name }: Entry, { queued }: Look): boolean {
  return queued.some((text) => text.includes(name) && !text.includes(`Created: ${name}`));
}

/** The notices that speak of it. */
export function noticesOf({ name }: Entry, { notices }: Look): readonly Notice[] {
  return notices.filter(({ text }) => text.includes(name));
}

export function outcomeIn({ text }: Notice): Outcome | undefined {
  // The keys of a literal are its own.
  return (Object.keys(outcomes) as Outcome[]).find((outcome) => outcomes[outcome].test(text));
}

/** Whether it can be had back there, or is being asked about. */
function isOffered(entry: Entry, look: Look): boolean {
  return noticesOf(entry, look).some((notice) => canGoOn(notice.buttons) || outcomeIn(notice) === "unknown");
}

/** Whether one of these gives it back. */
export function canGoOn(buttons: readonly string[]): boolean {
  return buttons.includes("Continue") || buttons.includes("Undo");
}

/** By whom they are about; a notice without a name is about whoever stands in the form. */
function outcomesOn({ notices }: Look, entries: readonly Entry[]): Map<string, Set<Outcome>> {
  const found = new Map<string, Set<Outcome>>();
  for (const notice of notices) {
    const outcome = outcomeIn(notice);
    const whose = entries.find(({ name }) => notice.text.includes(name))?.name ?? "the form";
    if (outcome) found.set(whose, (found.get(whose) ?? new Set()).add(outcome));
  }
  return found;
}
