import { expect, test } from "vitest";
import { createKeys } from "./createKeys";
import { heldPeople } from "./heldPeople";
import type { Person } from "./NewContact";
import { Secret } from "./Secret";

const keys = createKeys(new Secret("a secret for tests, long enough for one"));

function held(person: Person, id = "loc1"): Map<string, "email" | "phone"> {
  const location = { id, name: id, token: new Secret("t") };
  return heldPeople(keys, { key: "k", location, text: "{}", bodyHash: "b", person });
}

test.each([
  ["an email in other letters", { email: "Ann@Example.com" }, { email: "  ann@example.COM " }],
  ["a phone written otherwise", { phone: "+1 (202) 555-0100" }, { phone: "+12025550100" }],
])("%s is the same person", (_what, one, other) => {
  expect(held(one)).toEqual(held(other));
});

test("an email and a phone are two ways to be known, and neither says who it is", () => {
  const both = held({ email: "ann@example.com", phone: "+12025550100" });

  expect([...both.values()]).toEqual(["email", "phone"]);
  expect([...both.keys()].join()).not.toMatch(/ann|2025550100/);
});

test.each([
  ["a name", { firstName: "Ann", lastName: "Lee" }],
  ["a phone without digits", { phone: "ask" }],
  ["an empty email", { email: " " }],
])("by %s nobody is held", (_what, person) => {
  expect(held(person)).toEqual(new Map());
});

test.each([{ email: "ann@example.com" }, { phone: "+12025550100" }])(
  "%o in another location is another",
  (person) => {
    const [here] = held(person).keys();
    const [there] = held(person, "loc2").keys();

    expect(here).not.toBe(there);
  },
);
