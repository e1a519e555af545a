import { expect } from "playwright/test";
import type { Contact } from "../../src/sandbox/Contact";
import { type Clerk, patience } from "./clerk";
import type { FaultDesk } from "./faultDesk";
import type { Hop } from "./hop";
import { outcomesOn } from "./outcomes";

/** What it looks at besides pages: where requests went, and what was printed. */
type Traces = Pick<FaultDesk, "lines" | "token"> & { hop: Pick<Hop, "seen"> };

/** What holds after every fault. */
export async function expectInvariants(desk: Traces, clerks: readonly Clerk[], contacts: readonly Contact[]) {
  const people = clerks.flatMap(({ typed }) => typed ?? []);
  for (const { email } of people) {
    const made = contacts.filter((contact) => contact.email === email);
    expect(made.length, "contacts of one person").toBeLessThan(2);
  }
  expect(contacts.length, "contacts of people that somebody typed").toBeLessThanOrEqual(people.length);

  for (const { page } of clerks) {
    if ("isClosed" in page ? page.isClosed() : page.isDetached()) continue;
    await expect(page.locator("[aria-busy=true]"), "nothing is under way").toHaveCount(0, {
      timeout: patience,
    });
    const { sending } = await outcomesOn(page);
    expect(sending.length, `one outcome: ${sending.join(", ")}`).toBeLessThan(2);
  }

  const names = people.flatMap((person) => person.names);
  const urls = [...clerks.map(({ page }) => page.url()), ...desk.hop.seen().map(({ path }) => path)];
  for (const url of urls) expectWithout(decodeURIComponent(url), [...names, desk.token]);
  for (const line of desk.lines())
    expectWithout(line, [...names, ...people.flatMap(({ email }) => email ?? []), desk.token]);
}

function expectWithout(text: string, secrets: readonly string[]) {
  const found = secrets.filter((secret) => text.toLowerCase().includes(secret.toLowerCase()));
  expect(found, `nothing of a person in “${text}”`).toEqual([]);
}
