import { expect, test } from "playwright/test";
import type { Contact } from "../../src/sandbox/Contact";
import type { Look, Notice } from "./lookAt";
import { type Entry, newModel } from "./Model";
import type { Values } from "./Values";
import { type Sight, whatIsBroken, whatIsMissing, whatIsNotOffered } from "./whatIsWrong";

const ada: Values = { "First name": "Ada1", Email: "ada@example.com" };
const bo: Values = { "First name": "Bo1", Email: "bo@example.com" };
const offer: Notice = { text: "We kept what you typed. Ada1", buttons: ["Continue", "Start again"] };
const undo: Notice = { text: "Cleared. Ada1", buttons: ["Undo"] };
const unknown: Notice = {
  text: "We do not know yet if this contact was created. Ada1",
  buttons: ["Check again"],
};
const created: Notice = { text: "Contact created.\nAda1", buttons: [] };
const exists: Notice = { text: "Ada1 is already in HighLevel", buttons: [] };

function entry(values: Values, place: Entry["place"]): Entry {
  return { name: values["First name"] ?? "", values, place, isAtRisk: false, isSent: true };
}

function contact({ "First name": firstName, Email: email }: Values): Contact {
  const fixed = { id: "1", locationId: "practice", country: "US", dnd: false, tags: [], customFields: [] };
  return { ...fixed, firstName, email, dateAdded: "", dateUpdated: "" };
}

function sight(look: Partial<Look>, contacts: readonly Contact[] = []): Sight {
  const whole: Look = { notices: [], queued: [], foot: "", isBusy: false, isConnected: true, ...look };
  return { looks: new Map([["first", whole]]), contacts };
}

const inForm = { ...newModel(), entries: [entry(ada, { kind: "form", tab: "first" })] };
const cleared = { ...newModel(), entries: [entry(ada, { kind: "cleared", tab: "first" })] };
const kept = { ...newModel(), entries: [entry(ada, { kind: "kept" })] };

test("a person twice, a person whom nobody typed, and two outcomes of one person are never so", () => {
  const of = (seen: Sight) => whatIsBroken(inForm, seen);
  expect(of(sight({}, [contact(ada)]))).toEqual([]);
  expect(of(sight({}, [contact(ada), contact(ada)]))).toEqual(["ada@example.com was created more than once"]);
  expect(of(sight({}, [contact(bo)]))).toEqual(["nobody typed bo@example.com"]);
  expect(of(sight({ notices: [created] }))).toEqual([]);
  expect(of(sight({ notices: [created, created] }))).toEqual([]);
  expect(of(sight({ notices: [created, exists] }))).toEqual(["the first tab says of Ada1: saved, exists"]);
  const nameless = { text: "Not created. You are offline", buttons: [] };
  expect(of(sight({ notices: [created, nameless] }))).toEqual([]);
  const alsoNameless = { text: "You are signed out", buttons: [] };
  expect(of(sight({ notices: [nameless, alsoNameless] }))).toEqual([
    "the first tab says of the form: offline, signed out",
  ]);
});

test("what was typed is in the form to the last letter, or can be had back, or is being asked about, or is created", () => {
  const of = (seen: Sight) => whatIsMissing(inForm, seen);
  expect(of(sight({ form: ada }))).toEqual([]);
  for (const notice of [offer, undo, unknown]) expect(of(sight({ form: {}, notices: [notice] }))).toEqual([]);
  expect(of(sight({ form: {} }, [contact(ada)]))).toEqual([]);
  const gone = ["what was typed of Ada1 is gone from the first tab, where it was form"];
  expect(of(sight({ form: {} }))).toEqual(gone);
  expect(of(sight({ form: { ...ada, City: "Łód" } }))).toEqual(gone);
  expect(of(sight({ form: {}, notices: [{ ...offer, text: "We kept what you typed. Bo1" }] }))).toEqual(gone);
  expect(of(sight({ form: {}, notices: [created] }))).toEqual(gone);
  expect(of(sight({ form: {} }, [contact(bo)]))).toEqual(gone);
  expect(whatIsMissing(cleared, sight({ form: {} }))).toEqual([
    "what was typed of Ada1 is gone from the first tab, where it was cleared",
  ]);
});

test("what stands in the form is not offered beside it", () => {
  expect(whatIsMissing(inForm, sight({ form: ada, notices: [offer] }))).toEqual([
    "Ada1 stands in the first tab's form, which offers it all the same",
  ]);
});

test("what is kept is offered, and what is created is offered no more", () => {
  const of = (seen: Sight) => whatIsNotOffered(kept, seen);
  for (const notice of [offer, undo, unknown]) expect(of(sight({ notices: [notice] }))).toEqual([]);
  expect(of(sight({ form: {} }))).toEqual(["what was typed of Ada1 is offered nowhere"]);
  expect(of(sight({ notices: [created] }, [contact(ada)]))).toEqual([]);
  expect(of(sight({ notices: [offer] }, [contact(ada)]))).toEqual([
    "Ada1 is created, and offered all the same",
  ]);
});
