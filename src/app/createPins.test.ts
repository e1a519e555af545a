import { expect, test } from "vitest";
import { askedOf } from "../contact/Asked";
import { standardFields } from "../contact/standardFields";
import { startDraft } from "../fields/startDraft";
import { createPins } from "./createPins";
import { createStorage } from "./createStorage";
import { testComputer } from "./testDrafts";
import { testLocation } from "./testTab";

const asked = askedOf(undefined, []);
const blank = startDraft(standardFields);
const fieldOf = (name: string) => {
  const field = asked.fields.find((each) => each.name === name);
  if (!field) throw new Error(name);
  return field;
};
const [company, city, tags, sms] = ["companyName", "city", "tags", "dndSettings.SMS"].map(fieldOf) as [
  ReturnType<typeof fieldOf>,
  ReturnType<typeof fieldOf>,
  ReturnType<typeof fieldOf>,
  ReturnType<typeof fieldOf>,
];

/** A tab in the first location. */
function open(computer: ReturnType<typeof testComputer>, location = testLocation()) {
  const storage = createStorage(location, async () => computer.openTab());
  const pins = createPins(storage, location);
  /** What fields begin with that is pinned. */
  const starts = () => {
    const { fields } = pins.pinIn(asked, pins.now().pinned);
    return Object.fromEntries(fields.flatMap(({ name, pinned }) => (pinned ? [[name, pinned.draft]] : [])));
  };
  return { pins, storage, location, starts, settled: () => storage.use(async () => undefined) };
}

/** The page is opened again. */
async function reopened(computer: ReturnType<typeof testComputer>, location = testLocation()) {
  const tab = open(computer, location);
  await tab.settled();
  return tab.starts();
}

test("a pinned field begins with what it held, also after a reload, and an unpinned one no longer", async () => {
  const computer = testComputer();
  const { pins, starts, settled } = open(computer);
  pins.toggle(company, "Acme");
  pins.toggle(city, "Hull");
  pins.toggle(tags, { tags: ["vip"], typing: "" });
  pins.toggle(city, "Hull");
  expect(starts()).toEqual({ companyName: "Acme", tags: { tags: ["vip"], typing: "" } });
  await settled();
  expect(await reopened(computer)).toEqual({ companyName: "Acme", tags: { tags: ["vip"], typing: "" } });
  pins.clear();
  await settled();
  expect([starts(), await reopened(computer), computer.rows.size]).toEqual([{}, {}, 0]);
});

test("a pin follows what somebody put into its field, and nothing that an entry from before brought", () => {
  const { pins, starts } = open(testComputer());
  pins.toggle(company, "Acme");
  pins.toggle(city, "Hull");
  const restored = { ...blank, companyName: "Other", city: "" };
  pins.hold(asked, restored, restored);
  expect(starts()).toEqual({ companyName: "Acme", city: "Hull" });
  const next = pins.take(asked, { ...restored, city: "York" }, restored);
  expect(next.fields.find(({ name }) => name === "city")?.pinned).toEqual({ draft: "York" });
  expect(starts()).toEqual({ companyName: "Acme", city: "York" });
});

test("a pin whose field was emptied is a pinned blank", () => {
  const { pins, starts } = open(testComputer());
  pins.toggle(company, "Acme");
  pins.hold(asked, blank, { ...blank, companyName: "Acme" });
  expect(starts()).toEqual({ companyName: "" });
});

test("each location has pins of its own, and has them again when it is chosen again", async () => {
  const computer = testComputer();
  const { pins, location, starts, settled } = open(computer);
  pins.toggle(company, "Acme");
  const first = pins.now().pinned.companyName;
  location.choose("south");
  expect(starts()).toEqual({});
  pins.toggle(city, "Hull");
  await settled();
  location.choose("north");
  expect(starts()).toEqual({ companyName: "Acme" });
  expect(pins.now().pinned.companyName, "is put into the form once more").not.toBe(first);
  await settled();
  const south = testLocation();
  south.choose("south");
  expect([await reopened(computer), await reopened(computer, south)]).toEqual([
    { companyName: "Acme" },
    { city: "Hull" },
  ]);
});

test("what is pinned while the kept pins are still being read takes none of them away", async () => {
  const computer = testComputer();
  const before = open(computer);
  before.pins.toggle(company, "Acme");
  await before.settled();
  const { pins, starts, settled } = open(computer);
  pins.toggle(city, "Hull");
  await settled();
  expect(starts()).toEqual({ companyName: "Acme", city: "Hull" });
  expect(await reopened(computer)).toEqual({ companyName: "Acme", city: "Hull" });
});

test("where nothing can be kept, pins hold for as long as the page is open", async () => {
  const computer = testComputer();
  computer.refuse("full");
  const { pins, location, starts, settled } = open(computer);
  pins.toggle(company, "Acme");
  await settled();
  location.choose("south");
  location.choose("north");
  expect(starts()).toEqual({ companyName: "Acme" });
  computer.refuse(undefined);
  expect(await reopened(computer)).toEqual({});
});

test("what is in use is written anew each time that the form begins", async () => {
  const computer = testComputer();
  const { pins, settled } = open(computer);
  pins.toggle(company, "Acme");
  await settled();
  const at = () => [...computer.rows.values()].map((row) => row.at);
  const before = at()[0] ?? Number.NaN;
  pins.take(asked, blank, blank);
  await settled();
  expect(at()[0]).toBeGreaterThan(before);
});

test("pins are no entries: whoever lists those of the location finds none", async () => {
  const computer = testComputer();
  const { pins, settled } = open(computer);
  pins.toggle(company, "Acme");
  await settled();
  expect(computer.rows.size).toBe(1);
  expect(await computer.openTab().list("north")).toEqual([]);
});

test("a block for good is nobody's start, wherever it comes from", async () => {
  const computer = testComputer();
  const blocked = { blocked: true, message: "asked", code: "", permanent: false };
  const { pins, starts, settled } = open(computer);
  pins.toggle(sms, blocked);
  expect(starts()).toEqual({ "dndSettings.SMS": blocked });
  pins.lift(sms);
  expect([starts(), pins.now().last]).toEqual([{}, { did: "lift", field: sms }]);
  pins.toggle(sms, { ...blocked, permanent: true });
  await settled();
  expect([starts(), await reopened(computer)]).toEqual([{}, {}]);
});

test("what its field cannot hold any more is no start", async () => {
  const computer = testComputer();
  const { pins, starts } = open(computer);
  pins.toggle(company, ["Acme"]);
  pins.toggle(tags, "vip");
  expect(starts()).toEqual({});
});
