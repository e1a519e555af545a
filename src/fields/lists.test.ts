import { expect, test } from "vitest";
import type { Field, KindName } from "../contact/Field";
import type { Lists } from "../contact/LookUp";
import { en } from "../words/en";
import { testContext } from "./Harness";
import { kindOf } from "./registry";

const people: Lists["people"] = {
  state: "here",
  value: [
    { id: "u1", name: "Priya Raman", email: "priya@example.com" },
    { id: "u2", name: "Zoë O’Connell", email: "zoe@example.com" },
    { id: "u3", name: "Sam Lee" },
    { id: "u4", name: "Sam Lee" },
  ],
};
const missing = { state: "missing", fault: "scope" } as const;

async function answerOf(name: KindName, typed: string, lists: Partial<Lists>): Promise<unknown> {
  const field: Field = { name, kind: name, section: "identity" };
  const kind = kindOf(field);
  await kind.needs?.load();
  const context = { ...testContext, lists: { ...testContext.lists, ...lists } };
  // The kinds of this test hold text.
  const result = kind.schema(field, context).safeParse(typed as never);
  return result.success ? result.data : { wrong: result.error.issues[0]?.message };
}

test.each([
  ["Priya Raman", "u1"],
  [" priya@example.com ", "u1"],
  ["zoe o’connell", "u2"],
  ["u2", "u2"],
  ["", undefined],
  // Users of the agency are in no location's list.
  ["uR2pEj6ZsUd4HyTk9FnG", "uR2pEj6ZsUd4HyTk9FnG"],
  ["Nobody", { wrong: en.person.wrong }],
  ["Sam Lee", { wrong: en.person.wrong }],
])("of known people, “%s” is %j", async (typed, answer) => {
  expect(await answerOf("person", typed, { people })).toEqual(answer);
});

test("where people cannot be listed, what is typed is the id", async () => {
  expect(await answerOf("person", " u9 ", { people: missing })).toBe("u9");
});

test("zones are the location's; until it tells, or where it cannot, the browser's", async () => {
  const timeZones: Lists["timeZones"] = { state: "here", value: ["US/Central", "Mars/Olympus"] };
  expect(await answerOf("timeZone", "us/central", { timeZones })).toBe("US/Central");
  // One that this browser has never heard of.
  expect(await answerOf("timeZone", "olympus", { timeZones })).toBe("Mars/Olympus");
  expect(await answerOf("timeZone", "Europe/Berlin", { timeZones })).toEqual({ wrong: en.timeZone.wrong });
  expect(await answerOf("timeZone", "Europe/Berlin", { timeZones: missing })).toBe("Europe/Berlin");
  expect(await answerOf("timeZone", "Europe/Berlin", {})).toBe("Europe/Berlin");
});
