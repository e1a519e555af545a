import fc from "fast-check";
import { expect, test } from "vitest";
import { officeForms } from "./officeForms";

/** A file as people write it: two spaces for each level, so that every line is known. */
const file = (value: unknown) => JSON.stringify(value, null, 2);

const forAll = (form: unknown) => file({ locations: { "*": form } });

/** Asks for somebody, and more in the lines from 11 on. */
const asking = (...more: unknown[]) =>
  forAll({ sections: [{ section: "identity", fields: ["firstName"] }, ...more] });

const identity = (...fields: unknown[]) => forAll({ sections: [{ section: "identity", fields }] });

/** Lines from 13 on. */
const constant = (constants: unknown) =>
  forAll({ sections: [{ section: "identity", fields: ["firstName"] }], constants });

const mistakes = (text: string, ids?: string[]) => {
  const read = officeForms("form.json", text, ids);
  return "mistakes" in read ? read.mistakes : [];
};

const usual = ["identity", "address", "doNotDisturb", "tags", "customFields"].map((section) => ({ section }));
test("the form in its long and its short spelling is read, location by location", () => {
  const sections = [
    {
      section: "identity",
      title: "Caller",
      fields: [
        "firstName",
        { field: "email", required: true, label: "Mail", help: "Ask twice.", default: "@" },
      ],
    },
    { section: "doNotDisturb", fields: [{ field: "dnd", label: "Leave alone", help: "Ask first." }] },
    { section: "tags", fields: [{ field: "tags", default: ["walk-in"] }] },
    {
      section: "customFields",
      fields: ["contact.shoe_size", { field: "cA1x", default: ["a", "b"] }],
      addById: false,
    },
  ];
  const constants = {
    source: "front desk",
    country: "GB",
    timezone: "Europe/London",
    website: "https://example.com/",
    tags: ["walk-in"],
    customFields: { cA1y: "x", cA1z: 7, cA2a: ["x", "y"] },
  };
  const text = file({
    $schema: "http://127.0.0.1:4173/form.schema.json",
    locations: { "*": { sections, constants }, loc1: {} },
  });

  const read = officeForms("form.json", text, ["loc1", "loc2"]);

  expect(read).toEqual({
    forms: new Map([
      [
        "*",
        {
          sections: [
            { ...sections[0], fields: [{ field: "firstName" }, sections[0]?.fields?.[1]] },
            sections[1],
            sections[2],
            { ...sections[3], fields: [{ field: "contact.shoe_size" }, sections[3]?.fields?.[1]] },
          ],
          constants,
        },
      ],
      ["loc1", { sections: usual, constants: {} }],
    ]),
    namedForms: new Map(),
  });
});

test("a form that has a name is read as a location's is, and may have any location's name", () => {
  const sections = [{ section: "identity", fields: ["phone"] }];
  const text = file({ locations: { "*": {} }, forms: { "front-desk-2": { sections }, loc1: {} } });

  expect(officeForms("form.json", text, ["loc2"])).toEqual({
    forms: new Map([["*", { sections: usual, constants: {} }]]),
    namedForms: new Map<string, unknown>([
      ["front-desk-2", { sections: [{ section: "identity", fields: [{ field: "phone" }] }], constants: {} }],
      ["loc1", { sections: usual, constants: {} }],
    ]),
  });
});

test.each([
  ["a section without fields asks all of them", { sections: [{ section: "identity" }] }],
  [
    "custom fields may be asked by their id only",
    { sections: [{ section: "identity" }, { section: "customFields", fields: [] }] },
  ],
])("%s", (_what, form) => {
  expect(officeForms("form.json", forAll(form))).toEqual({
    forms: new Map([["*", { ...form, constants: {} }]]),
    namedForms: new Map(),
  });
});

test("a mark before the text, line ends of Windows and older names of time zones are fine", () => {
  const text = constant({ timezone: "Asia/Calcutta" });

  expect(mistakes(`\uFEFF${text.replaceAll("\n", "\r\n")}`)).toEqual([]);
  expect(mistakes(constant({ timezone: "Asia/Kolkata" }))).toEqual([]);
});

const refused: [text: string, ...sentences: string[]][] = [
  ["", "line 1, column 1: This is not JSON: a value is missing; a comma before ] is one too many."],
  [
    "North, South",
    "line 1, column 1: This is not JSON: this is no JSON value; text stands in double quotes.",
  ],
  [
    '{"locations": {"*": {}}} more',
    "line 1, column 26: This is not JSON: this is no JSON value; text stands in double quotes.",
  ],
  [
    '{\n  "locations": {},\n}',
    "line 3, column 1: This is not JSON: a key in double quotes has to follow; a comma before } is one too many.",
  ],
  [
    '{"locations": {"*": {"sections": [1,]}}}',
    "line 1, column 37: This is not JSON: a value is missing; a comma before ] is one too many.",
  ],
  ["{ // the form\n}", "line 1, column 3: This is not JSON: JSON has no comments; remove it."],
  ["{ /* the form", "line 1, column 3: This is not JSON: JSON has no comments; remove it."],
  [
    '{"locations" {}}',
    "line 1, column 14: This is not JSON: a colon has to stand between a key and its value.",
  ],
  ['{"a": 1 "b": 2}', "line 1, column 9: This is not JSON: a comma is missing before this."],
  ['{"locations": {', "line 1, column 16: This is not JSON: a closing } is missing."],
  ['["a"', "line 1, column 5: This is not JSON: a closing ] is missing."],
  ['{"locations: {}}', "line 1, column 2: This is not JSON: the closing double quote is missing."],
  ['{"a": 01}', "line 1, column 8: This is not JSON: a comma is missing before this."],
  ['{"a": 1.}', "line 1, column 7: This is not JSON: this number is not written as JSON writes numbers."],
  [
    '{"a": "\\d"}',
    'line 1, column 7: This is not JSON: after \\ only one of " \\ / b f n r t u may stand; write \\\\ for a backslash.',
  ],
  [
    '{"a": "\\u12"}',
    "line 1, column 7: This is not JSON: \\u has to be followed by four digits or letters from a to f.",
  ],
  ['{"a": "x\ty"}', "line 1, column 7: This is not JSON: this character may not stand in text as it is."],
  ["{'a': 1}", "line 1, column 2: This is not JSON: this is no JSON value; text stands in double quotes."],
  ['{"a": nul}', "line 1, column 7: This is not JSON: this is no JSON value; text stands in double quotes."],
  ['{"a": "Stra�e"}', "line 1, column 12: This character is not UTF-8: save the file in that encoding."],
  [
    '{"locations": {"*": {}, "__proto__": {}, "constructor": {"x": 1}}}',
    'line 1: "__proto__" cannot be a key: remove it.',
  ],
  ['{"locations": {"*": {}, "*": {}}}', 'line 1: "*" stands here twice: remove one.'],
  [
    '{"locations": {"*": {"constants": {"tags": ["a"], "tags": ["b"]}}}}',
    'line 1: "tags" stands here twice: remove one.',
  ],
  [file([]), "line 1: The file must be an object in { }."],
  [file({}), 'line 1: "locations" is missing: write an object in { }.'],
  [file({ locations: [] }), 'line 2: "locations" must be an object in { }.'],
  [file({ locations: {} }), 'line 2: "locations" is empty: name a location by its id, or write "*" for all.'],
  [
    file({ locations: { "*": {} }, $shema: "x" }),
    'line 5: "$shema" is not a key that can stand here: did you mean "$schema"?',
  ],
  [
    file({ locations: { "*": {} }, theme: "x" }),
    'line 5: "theme" is not a key that can stand here: use "$schema", "locations", or "forms".',
  ],
  [
    file({ locations: { "a b": {} } }),
    'line 3: "a b" is not a location\'s id: copy it from HighLevel, or write "*" for all.',
  ],
  [
    file({ locations: { "pit-12345678-9abc-4def-8123-456789abcdef": {} } }),
    'line 3: "pit-…" is not a location\'s id: copy it from HighLevel, or write "*" for all.',
  ],
  [
    file({ locations: { "*": {} }, forms: {} }),
    'line 5: "forms" is empty: name a form in it, or leave it out.',
  ],
  [file({ locations: { "*": {} }, forms: [] }), 'line 5: "forms" must be an object in { }.'],
  [file({ locations: { "*": {} }, forms: { desk: null } }), 'line 6: "desk" must be an object in { }.'],
  ...["Front desk", "front_desk", "b\u00fcro", "a".repeat(41), ""].map((name): [string, string] => [
    file({ locations: { "*": {} }, forms: { [name]: {} } }),
    `line 6: ${JSON.stringify(name)} is not a form's name: use small letters, digits and hyphens, at most 40.`,
  ]),
  [
    file({ locations: { "*": {} }, forms: { desk: { sections: [{ section: "address" }] } } }),
    'line 7: None of firstName, lastName, email and phone is asked, and HighLevel takes no contact without one: ask one of them in "identity".',
  ],
  [file({ forms: { desk: {} } }), 'line 1: "locations" is missing: write an object in { }.'],
  [forAll(null), 'line 3: "*" must be an object in { }.'],
  [forAll({ section: [] }), 'line 4: "section" is not a key that can stand here: did you mean "sections"?'],
  [forAll({ sections: {} }), 'line 4: "sections" must be a list in [ ].'],
  [
    forAll({ sections: [] }),
    'line 4: "sections" is empty: name a section, or leave it out to ask everything.',
  ],
  [
    forAll({ sections: [{ section: "address" }] }),
    'line 4: None of firstName, lastName, email and phone is asked, and HighLevel takes no contact without one: ask one of them in "identity".',
  ],
  [
    forAll({ sections: [{ section: "identity", fields: ["name"] }] }),
    'line 4: None of firstName, lastName, email and phone is asked, and HighLevel takes no contact without one: ask one of them in "identity".',
  ],
  [
    identity("firstNam"),
    'line 8: "firstNam" is not a field of the section "identity": did you mean "firstName"?',
  ],
  [asking({ section: "adress" }), 'line 12: "adress" is not a section: did you mean "address"?'],
  [
    asking({ section: "party" }),
    'line 12: "party" is not a section: use "identity", "address", "doNotDisturb", "tags", or "customFields".',
  ],
  [
    asking({ title: "Party" }),
    'line 11: A section needs its name in "section": use "identity", "address", "doNotDisturb", "tags", or "customFields".',
  ],
  [asking("address"), 'line 11: An entry of "sections" must be an object in { }.'],
  [
    asking({ section: "identity" }),
    'line 11: The section "identity" stands here twice: put all of its fields into one.',
  ],
  [
    asking({ section: "address", titel: "Home" }),
    'line 13: "titel" is not a key that can stand here: did you mean "title"?',
  ],
  [
    asking({ section: "address", title: " " }),
    'line 13: "title" is blank: write something, or leave it out.',
  ],
  [
    asking({ section: "address", fields: [] }),
    'line 13: The "fields" are empty: name a field, or leave the section out.',
  ],
  [asking({ section: "address", fields: "city" }), 'line 13: "fields" must be a list in [ ].'],
  [
    asking({ section: "address", addById: true }),
    'line 13: "addById" is for the section "customFields" only: remove it.',
  ],
  [asking({ section: "customFields", addById: "no" }), 'line 13: "addById" must be true or false.'],
  [
    asking({ section: "customFields", fields: [], addById: false }),
    'line 13: The "fields" are empty: name a field, or leave the section out.',
  ],
  [
    asking({ section: "customFields", fields: ["shoe size"] }),
    'line 14: "shoe size" names no custom field: write its id, or its key like "contact.shoe_size".',
  ],
  [
    asking({ section: "customFields", fields: ["email"] }),
    'line 14: "email" belongs to the section "identity": ask it there.',
  ],
  [
    asking({ section: "customFields", fields: ["a", { field: "a" }] }),
    'line 15: "a" is asked twice: remove one.',
  ],
  [
    identity("firstName", "emial"),
    'line 9: "emial" is not a field of the section "identity": did you mean "email"?',
  ],
  [
    identity("firstName", "frobnicate"),
    'line 9: "frobnicate" is not a field of the section "identity": use "firstName", "lastName", "name", "email", "phone", "gender", "dateOfBirth", "companyName", "website", "source", or "assignedTo".',
  ],
  [identity("firstName", "city"), 'line 9: "city" belongs to the section "address": ask it there.'],
  [
    identity("firstName", { field: "contact.shoe_size" }),
    'line 10: "contact.shoe_size" belongs to the section "customFields": ask it there.',
  ],
  [identity("firstName", { field: "firstName" }), 'line 9: "firstName" is asked twice: remove one.'],
  [
    identity("firstName", 7),
    'line 9: An entry of "fields" must be text in double quotes or an object in { }.',
  ],
  [identity("firstName", { label: "Mail" }), 'line 9: "field" is missing: write text in double quotes.'],
  [
    identity("firstName", { field: "email", label: "" }),
    'line 11: "label" is blank: write something, or leave it out.',
  ],
  [
    identity("firstName", { field: "email", require: true }),
    'line 11: "require" is not a key that can stand here: did you mean "required"?',
  ],
  [identity("firstName", { field: "email", required: "yes" }), 'line 11: "required" must be true or false.'],
  [
    identity("firstName", { field: "email", default: ["a"] }),
    'line 11: "default" must be text in double quotes.',
  ],
  [
    identity("firstName", { field: "email", default: "" }),
    'line 11: "default" is blank: write something, or leave it out.',
  ],
  [
    asking({ section: "tags", fields: [{ field: "tags", default: "a" }] }),
    'line 16: "default" must be a list in [ ].',
  ],
  [
    asking({ section: "tags", fields: [{ field: "tags", default: ["a", "A", ""] }] }),
    'line 18: "A" stands in this list twice: remove one.',
    'line 19: An entry of "default" is blank: write something, or leave it out.',
  ],
  [
    asking({ section: "customFields", fields: [{ field: "a", default: 7 }] }),
    'line 16: "default" must be text in double quotes or a list in [ ].',
  ],
  [
    asking({ section: "customFields", fields: [{ field: "a", default: ["x", ""] }] }),
    'line 18: An entry of "default" is blank: write something, or leave it out.',
  ],
  [
    asking({ section: "doNotDisturb", fields: [{ field: "dnd", default: "on" }] }),
    'line 16: "default" is not for do-not-disturb fields, as consent is never filled in: remove it.',
  ],
  [
    asking({ section: "doNotDisturb", fields: [{ field: "dndSettings.Call", required: false }] }),
    'line 16: "required" is not for do-not-disturb fields, which may be left as they are: remove it.',
  ],
  [
    constant({ firstName: "Ann" }),
    'line 13: "firstName" is not a key that can stand here: use "gender", "address1", "city", "state", "postalCode", "website", "timezone", "source", "country", "companyName", "assignedTo", "tags", or "customFields".',
  ],
  [constant({ sourc: "desk" }), 'line 13: "sourc" is not a key that can stand here: did you mean "source"?'],
  [constant({ source: "" }), 'line 13: "source" is blank: write something, or leave it out.'],
  [constant({ source: 7 }), 'line 13: "source" must be text in double quotes.'],
  [
    constant({ country: "UK" }),
    'line 13: "UK" is not a country\'s code that HighLevel takes: write two capital letters like "US" or "GB".',
  ],
  [
    constant({ timezone: "Europe/Berln" }),
    'line 13: "Europe/Berln" is not a time zone: write its IANA name, like "Europe/Berlin".',
  ],
  [
    constant({ timezone: "europe/berlin" }),
    'line 13: "europe/berlin" is not a time zone: write its IANA name, like "Europe/Berlin".',
  ],
  [
    constant({ timezone: "+01:00" }),
    'line 13: "+01:00" is not a time zone: write its IANA name, like "America/New_York".',
  ],
  [
    constant({ website: "example.com" }),
    'line 13: "example.com" is not a web address: write it like "https://example.com".',
  ],
  [
    constant({ website: "ftp://example.com" }),
    'line 13: "ftp://example.com" is not a web address: write it like "https://example.com".',
  ],
  [constant({ tags: "walk-in" }), 'line 13: "tags" must be a list in [ ].'],
  [constant({ tags: [] }), "line 13: This list is empty: name something in it, or leave it out."],
  [
    constant({ tags: ["walk-in", " ", "Walk-In"] }),
    'line 15: An entry of "tags" is blank: write something, or leave it out.',
    'line 16: "Walk-In" stands in this list twice: remove one.',
  ],
  [
    constant({ customFields: { "contact.size": "x" } }),
    'line 14: "contact.size" is not a custom field\'s id: name it by its id.',
  ],
  [
    constant({ customFields: { a: "", b: true, c: [""], d: [] } }),
    'line 14: "a" is blank: write something, or leave it out.',
    'line 15: "b" must be text in double quotes, a number, or a list in [ ].',
    'line 17: An entry of "c" is blank: write something, or leave it out.',
    "line 19: This list is empty: name something in it, or leave it out.",
  ],
  [
    forAll({
      sections: [{ section: "identity", fields: ["firstName", "source"] }],
      constants: { source: "desk" },
    }),
    'line 14: "source" is constant and asked too: remove it from "constants", or name in "fields" of "identity" only what is to be asked.',
  ],
  [
    forAll({ constants: { source: "desk", customFields: { a: "x" } } }),
    'line 5: "source" is constant and asked too: remove it from "constants", or name in "fields" of "identity" only what is to be asked.',
    'line 7: "a" is constant and asked too: remove it from "constants", or name in "fields" of "customFields" only what is to be asked.',
  ],
  [
    forAll({
      sections: [{ section: "identity" }, { section: "customFields", fields: ["a", "b"] }],
      constants: { customFields: { a: "x", c: "x" } },
    }),
    'line 18: "a" is constant and asked too: remove it from "constants", or name in "fields" of "customFields" only what is to be asked.',
  ],
];

test.each(refused)("says what is wrong with %s", (text, ...sentences) => {
  expect(mistakes(text)).toEqual(sentences.map((sentence) => `form.json, ${sentence}`));
});

test("a location that the settings do not have is told of, beside all that is wrong elsewhere", () => {
  const text = file({ locations: { "*": {}, loc3: { title: "x" }, elsewhere: {} } });

  expect(mistakes(text, ["loc1", "loc2"])).toEqual([
    'form.json, line 4: The settings have no location "loc3": did you mean "loc1"?',
    'form.json, line 5: "title" is not a key that can stand here: use "sections" or "constants".',
    'form.json, line 7: The settings have no location "elsewhere": use "loc1", "loc2", or "*".',
  ]);
  expect(mistakes(file({ locations: { loc3: {} } }))).toEqual([]);
});

test("the mistakes of several places are all told, in the order of their lines", () => {
  const text = file({
    locations: {
      "*": {
        sections: [
          { section: "identity", fields: ["firstNam", "city"] },
          { section: "address", fields: ["city", "city"], addById: true },
        ],
        constants: { country: "UK", city: "York" },
      },
    },
    more: 1,
  });

  expect(mistakes(text).map((sentence) => sentence.replace(/:.*/, ""))).toEqual([
    "form.json, line 8",
    "form.json, line 9",
    "form.json, line 16",
    "form.json, line 18",
    "form.json, line 22",
    "form.json, line 23",
    "form.json, line 27",
  ]);
});

test("of more than twenty lines the last one counts the rest", () => {
  const wrong = (count: number) =>
    file({ locations: Object.fromEntries([...Array(count).keys()].map((id) => [id, 1])) });

  expect(mistakes(wrong(20))).toHaveLength(20);
  expect(mistakes(wrong(20)).at(-1)).toContain("line 22: ");
  expect(mistakes(wrong(21))).toHaveLength(20);
  expect(mistakes(wrong(21)).at(-1)).toBe("form.json has 2 more mistakes.");
});

test("brackets without end do not end the gateway", () => {
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;

  expect(mistakes(deep)).toEqual([
    "form.json, line 1: There are too many brackets in one another: write the form anew.",
  ]);
});

test("a token that was pasted into the file is not shown", () => {
  const token = "pit-12345678-9abc-4def-8123-456789abcdef";
  const here = { sections: [{ section: token }], [token]: 1 };
  const text = file({ [token]: 1, locations: { [token]: {}, "*": here } });

  expect(mistakes(text)).toHaveLength(4);
  expect(mistakes(text).join()).not.toContain("12345678");
});

const word = fc.constantFrom(
  ...["*", "loc1", "identity", "address", "doNotDisturb", "tags", "customFields", "sections"],
  ...[
    "firstName",
    "email",
    "dnd",
    "contact.x",
    "source",
    "US",
    "https://example.com",
    "",
    " ",
    "a\nb",
    "__proto__",
  ],
);
const key = fc.constantFrom(
  ...["$schema", "locations", "*", "loc1", "sections", "constants", "section", "title", "fields", "field"],
  ...[
    "required",
    "label",
    "help",
    "default",
    "addById",
    "tags",
    "customFields",
    "country",
    "timezone",
    "source",
  ],
  ...["__proto__", "constructor", "toString", ""],
);
const { near } = fc.letrec((again) => ({
  near: fc.oneof(
    { depthSize: "large", withCrossShrink: true },
    word,
    fc.constantFrom(null, true, false, 0, 1e300),
    fc.array(again("near"), { maxLength: 4 }),
    fc.dictionary(key, again("near"), { maxKeys: 5 }),
  ),
}));
const section = fc.record(
  { section: word, fields: fc.array(fc.oneof(word, near)), addById: near },
  { requiredKeys: [] },
);
const form = fc.record(
  { sections: fc.array(fc.oneof(section, near)), constants: near },
  { requiredKeys: [] },
);
const nearFile = fc.record(
  {
    locations: fc.dictionary(key, fc.oneof(form, near)),
    forms: fc.dictionary(fc.oneof(key, fc.constant("desk")), fc.oneof(form, near)),
  },
  { requiredKeys: ["locations"] },
);

test("whatever stands in the file, it gives forms or sentences", () => {
  const sentence = /^form\.json(?:, line \d+(?:, column \d+)?: \S[^\n]+[.?]| has \d+ more mistakes\.)$/;
  const text = fc.oneof(fc.string(), fc.jsonValue().map(file), near.map(file), nearFile.map(file));

  fc.assert(
    fc.property(text, (written) => {
      const read = officeForms("form.json", written);
      if ("forms" in read) return read.forms.size > 0;
      return (
        read.mistakes.length > 0 &&
        read.mistakes.length <= 20 &&
        read.mistakes.every((line) => sentence.test(line))
      );
    }),
    { numRuns: 500 },
  );
});

const label = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => /\S/.test(text));
const wishes = (all: readonly string[]) =>
  fc.shuffledSubarray([...all]).map((names) => ["firstName", ...names]);

test("whatever is asked in whatever order, short and long spelling give the same form", () => {
  const names = ["lastName", "name", "email", "phone", "gender", "dateOfBirth", "website", "source"];
  // A key that cannot be one is refused, as is tested above.
  const id = fc.stringMatching(/^[\w-]{1,20}$/).filter((text) => text !== "__proto__");
  const asked = fc.record({ called: wishes(names), title: label, id });

  fc.assert(
    fc.property(asked, ({ called, title, id }) => {
      const form = (fields: unknown[]) => ({ sections: [{ section: "identity", title, fields }] });
      const long = form(called.map((field) => ({ field })));

      const read = officeForms("form.json", file({ locations: { [id]: form(called), "*": long } }));

      const expected = { ...long, constants: {} };
      expect(read).toEqual({
        forms: new Map(Object.entries({ [id]: expected, "*": expected })),
        namedForms: new Map(),
      });
    }),
  );
});
