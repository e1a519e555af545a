import { expect, test } from "vitest";
import { askedOf } from "../../contact/Asked";
import { startDraft } from "../../fields/startDraft";
import type { Piece } from "../../paste/Understood";
import { offersOf } from "./offersOf";

const piece = (name: Piece["name"], text: string, certainty: Piece["certainty"] = "sure"): Piece => ({
  name,
  text,
  from: text,
  certainty,
});

const asked = askedOf(undefined, []);

function offered(pieces: readonly Piece[], typed: object) {
  const draft = { ...startDraft(asked.fields), ...typed };
  const { offers } = offersOf({ pieces, rest: [] }, asked, draft);
  return offers.map(({ key, replaces, isThere, isSure }) => ({ key, replaces, isThere, isSure }));
}

test("what is sure is ticked where the field is empty, and nowhere else", () => {
  const pieces = [
    piece("firstName", "Ada"),
    piece("lastName", "Lovelace", "ask"),
    piece("city", "Paris"),
    piece("state", "IL"),
  ];
  expect(offered(pieces, { city: "Rome", state: "IL" })).toEqual([
    { key: "firstName Ada", replaces: undefined, isThere: false, isSure: true },
    { key: "lastName Lovelace", replaces: undefined, isThere: false, isSure: false },
    { key: "city Paris", replaces: "Rome", isThere: false, isSure: false },
    { key: "state IL", replaces: undefined, isThere: true, isSure: false },
  ]);
});

test("tags join those that are there, and the same answer is offered once", () => {
  const pieces = [piece("tags", "new"), piece("tags", "new", "ask")];
  expect(offered(pieces, { tags: { tags: ["old"], typing: "" } })).toEqual([
    { key: "tags new", replaces: undefined, isThere: false, isSure: true },
  ]);
});

test("what the form does not ask is told apart", () => {
  const office = {
    sections: [{ section: "identity", fields: [{ field: "email" }] }],
    constants: {},
  } as const;
  const few = askedOf(office, []);
  const pieces = [piece("email", "ada@example.org"), piece("city", "Paris")];
  const { offers, notAsked } = offersOf({ pieces, rest: [] }, few, startDraft(few.fields));
  expect(offers.map(({ key }) => key)).toEqual(["email ada@example.org"]);
  expect(notAsked).toEqual([piece("city", "Paris")]);
});
