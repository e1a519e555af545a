import { expect, type Frame, type Page } from "playwright/test";
import type { Contact } from "../../src/sandbox/Contact";
import { type OutcomeName, outcomesOn } from "./outcomes";
import { type Hand, lostFromContact, lostFromForm, type Person, typePerson } from "./person";

/** Nothing may be stuck for longer; in milliseconds. */
export const patience = 30_000;

/** Where the form is: a page, or a frame of somebody else's. */
export type Place = Page | Frame;

/** Somebody who creates contacts, at one page at a time. */
export type Clerk = {
  readonly page: Place;
  /** Whoever was typed last. */
  readonly typed: Person | undefined;
  /** The outcome seen last. */
  readonly last: OutcomeName | undefined;
  /** Goes on at another page, say of a browser that was started again. */
  sitsAt(page: Place): void;
  /** Opens the form, and waits until the location's own fields are there. */
  opens(url?: string): Promise<void>;
  types(person: Person, hand?: Hand): Promise<void>;
  creates(): Promise<void>;
  presses(button: string | RegExp): Promise<void>;
  /** Has the browser send next over a connection that it has used: only then does it repeat by itself what was cut. */
  reuses(): Promise<void>;
  /** Waits until this outcome is shown; where it is about sending, it is to be the only one. */
  sees(outcome: OutcomeName): Promise<void>;
  /** The labels of what is neither in the form nor, once it says that it is created, in HighLevel. */
  loses(contacts: readonly Contact[]): Promise<string[]>;
};

/** @param journey takes the outcomes that clerks see, all of a test's in one list */
export function clerkAt(first: Place, journey: OutcomeName[]): Clerk {
  let page = first;
  let typed: Person | undefined;
  let last: OutcomeName | undefined;

  return {
    get page() {
      return page;
    },
    get typed() {
      return typed;
    },
    get last() {
      return last;
    },
    sitsAt(next) {
      page = next;
    },
    async opens(url = "/") {
      await page.goto(url);
      await expect(page.getByLabel("Preferred name")).toBeVisible({ timeout: patience });
    },
    async types(person, hand = "paste") {
      typed = person;
      await typePerson(page, person, hand);
    },
    async creates() {
      await page.getByRole("button", { name: "Create contact" }).first().click();
    },
    async presses(button) {
      await page.getByRole("button", { name: button }).click();
    },
    async reuses() {
      await page.evaluate(async () => (await fetch("/icon.svg", { cache: "no-store" })).text());
    },
    async sees(outcome) {
      await expect
        .poll(() => shownOn(page), { message: `“${outcome}” is shown`, timeout: patience })
        .toContain(outcome);
      const { sending } = await outcomesOn(page);
      expect(sending.length, `one outcome: ${sending.join(", ")}`).toBeLessThan(2);
      if (last !== outcome) journey.push(outcome);
      last = outcome;
    },
    async loses(contacts) {
      if (!typed) return [];
      const { email } = typed;
      const made = contacts.find((contact) => contact.email === email);
      if (last !== "saved" && last !== "partly saved") return lostFromForm(page, typed);
      return made ? lostFromContact(made, typed) : typed.details.map(({ label }) => label);
    },
  };
}

async function shownOn(page: Place): Promise<OutcomeName[]> {
  const { sending, keeping } = await outcomesOn(page);
  return [...sending, ...keeping];
}
