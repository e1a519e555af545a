import { expect, test } from "vitest";
import { en, type Words } from "./en";
import { enLater, type LaterWords } from "./enLater";

// What TypeScript refuses below does not compile, and what it takes in spite of that does not either.

const lacksWord = {
  ...en,
  // @ts-expect-error a word is missing
  email: {},
} satisfies Words;

// @ts-expect-error a group is missing
const lacksGroup: Words = { ...en, email: undefined };

const hasMore: Words = {
  ...en,
  // @ts-expect-error a word that English does not have
  email: { wrong: "Wrong", right: "Right" },
};

const wantsMore: LaterWords = {
  ...enLater,
  money: {
    // @ts-expect-error a word that wants to be told more than English tells
    sent: (amount: string, number: string, currency: string) => `${amount} ${number} ${currency}`,
  },
};

const tellsOtherwise: LaterWords = {
  ...enLater,
  money: {
    // @ts-expect-error a word that wants to be told something else
    sent: (amount: number, number: string) => `${amount} ${number}`,
  },
};

// @ts-expect-error a word is told less than it needs
const toldLess = () => en.field.tooLong("Name", 3);

// @ts-expect-error a word that is not there is said
const notThere = () => en.field.tooShort;

test("a word that is missing, or is told something else, does not compile: see above", () => {
  expect([lacksWord, lacksGroup, hasMore, wantsMore, tellsOtherwise].every(Boolean)).toBe(true);
  expect(toldLess()).toContain("undefined");
  expect(notThere()).toBeUndefined();
});
