import { expect, test, vi } from "vitest";
import { createStorage } from "../createStorage";
import { testComputer } from "../testDrafts";
import { sealedOf, testLocation } from "../testTab";
import { createToday } from "./createToday";

const noon = new Date(2026, 10, 27, 12).getTime();
const day = 86_400_000;

/** A tab of a computer, and its clock. */
function open(computer = testComputer(), at = noon) {
  let now = at;
  const location = testLocation();
  const storage = createStorage(location, async () => computer.openTab());
  const today = createToday(storage, location, () => now++);
  const names = () => today.now().map(({ who }) => who);
  const kept = async () => void (await storage.use(async () => undefined));
  return { today, names, kept, location, computer, at: (time: number) => (now = time) };
}

test("the newest is first, and nothing of another location is shown", async () => {
  const { today, names, location } = open();
  today.record(sealedOf("Ada"), "1", {});
  today.record(sealedOf("Grace"), "2", {});
  today.record(sealedOf("Edsger", "south"), "3", {});
  expect(names()).toEqual(["Grace", "Ada"]);
  location.choose("south");
  expect(names()).toEqual(["Edsger"]);
});

test("another tab, and the page when it is loaded again, find what was created", async () => {
  const one = open();
  one.today.record(sealedOf("Ada"), "1", { firstName: "Ada" });
  await one.kept();
  const other = open(one.computer, noon + 1_000);
  await vi.waitUntil(() => other.names().length > 0);
  expect(other.today.now()).toMatchObject([{ contactId: "1", who: "Ada", draft: { firstName: "Ada" } }]);
  other.today.record(sealedOf("Grace"), "2", {});
  await other.kept();
  one.today.look();
  await vi.waitUntil(() => one.names().length === 2);
  expect(one.names()).toEqual(["Grace", "Ada"]);
});

test("what was created on another day is gone, here and on the computer", async () => {
  const one = open();
  one.today.record(sealedOf("Ada"), "1", {});
  await one.kept();
  const next = open(one.computer, noon + day);
  await vi.waitUntil(() => one.computer.rows.size === 0);
  expect(next.names()).toEqual([]);
});

test("files are no part of what is kept of it", async () => {
  const { today } = open();
  const file = { uuid: "u", file: new File(["x"], "x.txt") };
  today.record(sealedOf("Ada"), "1", { ofLocation: { id: [file] }, tags: { tags: ["a"] } });
  expect(today.now()[0]?.draft).toEqual({ ofLocation: { id: [] }, tags: { tags: ["a"] } });
});
