import { describe, expect, test } from "vitest";
import { en } from "./en";
import { enLater } from "./enLater";
import { type Language, languageTags } from "./languages";
import { leavesOf } from "./leavesOf";
import { loadLaterWords, speakIn } from "./loadWords";
import { alikeEverywhere, alikeIn } from "./sameAsEnglish";
import { type Given, givenTo, samplesOf } from "./sampleArguments";

const counts = [0, 1, 2, 3, 5, 11, 100];

const given = new Map([
  ...givenTo(new URL("./en.ts", import.meta.url)),
  ...givenTo(new URL("./enLater.ts", import.meta.url)),
]);
const english = wordsOf(en, enLater);
const others = languageTags.filter((language) => language !== "en");

test("knows what each function takes", () => {
  const functions = [...english].filter(([, { given }]) => given).map(([name]) => name);
  expect(functions.length).toBeGreaterThan(100);
  expect(functions.filter((name) => !given.has(name))).toEqual([]);
  expect(given.get("field.tooLong")).toEqual(["text", "count", "count"]);
  expect(given.get("kept.lostFiles")).toEqual(["texts"]);
});

describe.each(languageTags)("in %s", (language) => {
  test("each word is there, and no other", async () => {
    expect([...(await wordsIn(language)).keys()]).toEqual([...english.keys()]);
  });

  test("each count has a sentence", async () => {
    for (const [name, { say, given }] of await wordsIn(language)) {
      for (const count of given?.includes("count") ? counts : []) {
        expect.soft([name, count, say(count)]).toEqual([name, count, expect.stringMatching(/\S/)]);
        expect.soft([name, count, say(count)]).toEqual([name, count, expect.not.stringMatching(broken)]);
      }
    }
  });

  test("each sentence is whole: no space at its ends or twice, no trace of code, each isolate closed", async () => {
    for (const [name, { say }] of await wordsIn(language)) {
      expect.soft([name, say()]).toEqual([name, say().trim()]);
      expect.soft([name, say()]).toEqual([name, expect.not.stringMatching(broken)]);
      expect.soft([name, openIsolates(say())]).toEqual([name, 0]);
    }
  });

  test("no sentence loses what it is told", async () => {
    for (const [name, { say, given }] of await wordsIn(language)) {
      const told = samplesOf(given ?? []).flat();
      // Some only choose by it, as English does.
      const wanted = told.filter((value) => holds(english.get(name)?.say() ?? "", value, "en"));
      expect.soft([name, wanted.filter((value) => !holds(say(), value, language))]).toEqual([name, []]);
    }
  });
});

describe.each(others)("in %s", (language) => {
  test("nothing is as in English but what is called so", async () => {
    const alike = [...(await wordsIn(language))]
      .filter(([name, { say }]) => say() === english.get(name)?.say() && /\p{L}/u.test(say()))
      .map(([name]) => name)
      .filter((name) => !alikeEverywhere.includes(name));
    expect(alike).toEqual(alikeIn[language] ?? []);
  });
});

test("what may be as in English is so in some language", async () => {
  const everywhere = await Promise.all(others.map(wordsIn));
  const isAlike = (name: string) =>
    everywhere.some((words) => words.get(name)?.say() === english.get(name)?.say());
  expect(alikeEverywhere.filter((name) => !isAlike(name))).toEqual([]);
});

test.each([
  ["\u2068a\u2069", 0],
  ["\u2068a\u2067b\u2069", 1],
  ["\u2068a", 1],
  ["a\u2069\u2068", -1],
])("of %j, %d isolates are left open or close what is not open", (text, open) => {
  expect(openIsolates(text)).toBe(open);
});

/** What shows that a function has made a text of something else. */
const broken = /undefined|\bNaN\b|\[object|function|=>|\$\{| {2}|^\s|\s$/;

type Word = {
  /** What it says, told of samples; with a count, each number is that one. */
  say(count?: number): string;
  /** What it is told; nothing where it is a text. */
  given: readonly Given[] | undefined;
};

async function wordsIn(language: Language): Promise<Map<string, Word>> {
  return wordsOf(await speakIn(language), await loadLaterWords(language));
}

/** Each word by its keys; but for the tag of the language, and for what is understood and not said. */
function wordsOf(...parts: readonly object[]): Map<string, Word> {
  const words = parts
    .flatMap((part) => leavesOf(part))
    .flatMap(({ path, leaf }): [string, Word][] => {
      const name = path.join(".");
      // Names of countries, in which each language differs from the library's in its own way.
      const isOwn = name.startsWith("countries.names.") || Array.isArray(leaf);
      if (name === "language" || isOwn) return [];
      if (typeof leaf !== "function") return [[name, { say: () => String(leaf), given: undefined }]];
      const takes = given.get(name) ?? [];
      return [[name, { say: (count) => leaf(...samplesOf(takes, count)), given: takes }]];
    });
  return new Map(words);
}

/** Numbers may be written with the language's own digits, endings of files in capitals. */
function holds(sentence: string, value: unknown, language: Language): boolean {
  const ways = typeof value === "number" ? [String(value), value.toLocaleString(language)] : [String(value)];
  return ways.some((way) => sentence.toLowerCase().includes(way.toLowerCase()));
}

/** How many isolates a text leaves open; -1 where one is closed that was not open. */
function openIsolates(text: string): number {
  let open = 0;
  for (const [sign] of text.matchAll(/[\u2066-\u2069]/g)) {
    open += sign === "\u2069" ? -1 : 1;
    if (open < 0) return open;
  }
  return open;
}
