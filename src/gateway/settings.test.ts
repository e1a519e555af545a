import { inspect } from "node:util";
import { expect, test } from "vitest";
import { SettingsError } from "./SettingsError";
import { readSettings } from "./settings";

const token = "pit-12345678-9abc-4def-8123-456789abcdef";
const oauth = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJsb2NhdGlvbiJ9.c2lnbmF0dXJl";
const one = { HIGHLEVEL_LOCATION_ID: "loc1", HIGHLEVEL_TOKEN: token };

const files: Record<string, string> = {
  "/run/token": `${token}\n`,
  "/run/empty": "\n",
  "/etc/desk/locations.json": JSON.stringify([
    { id: "loc1", name: "North", tokenFile: "north.token" },
    { id: "loc2", name: "South", tokenFile: "/run/token" },
  ]),
  "/etc/desk/north.token": oauth,
  "/etc/desk/twice.json": JSON.stringify([
    { id: "loc1", name: "North", tokenFile: "north.token" },
    { id: "loc1", name: "South", tokenFile: "north.token" },
  ]),
  "/etc/desk/none.json": "[]",
  "/etc/desk/text.json": "North, South",
  "/etc/desk/pasted.json": JSON.stringify([{ id: "loc1", name: "North", tokenFile: "north.token", token }]),
  "/etc/desk/gone.json": JSON.stringify([{ id: "loc1", name: "North", tokenFile: "gone.token" }]),
  "/etc/desk/next.json": JSON.stringify([
    { id: "loc1", name: "North", tokenFile: "north.token", nextTokenFile: "/run/token" },
  ]),
  "/etc/desk/allow.json": JSON.stringify([
    { person: "ada@example.com", locations: ["loc1"] },
    { group: "front desk" },
  ]),
  "/etc/desk/allow-elsewhere.json": JSON.stringify([{ person: "ada@example.com", locations: ["loc9"] }]),
  "/etc/desk/form.json": JSON.stringify({
    locations: { "*": { constants: { tags: ["all"] } }, loc2: { sections: [{ section: "identity" }] } },
  }),
  "/etc/desk/form-practice.json": '{"locations": {"practice": {}}}',
  "/etc/desk/form-named.json": JSON.stringify({
    locations: { loc1: {} },
    forms: { reception: { constants: { tags: ["reception"] } } },
  }),
  "/etc/desk/form-wrong.json": '{\n  "locations": { "loc3": {} },\n  "theme": "dark"\n}',
  "/etc/desk/blank.json": JSON.stringify([{ id: "loc1", name: "North", tokenFile: "/run/empty" }]),
};

function readText(path: string): string {
  const text = files[path];
  if (text === undefined) throw new Error(`ENOENT: ${path}`);
  return text;
}

const read = (environment: Record<string, string>) => readSettings(environment, "/srv/desk", readText);
const secret = "0123456789abcdefghijklmnopqrstuvwxyz";
const database = "postgres://desk:p4ssw0rd@db.example:5432/desk?sslmode=require";

test("without settings, Practice with its first location on this computer's port 4173", () => {
  const settings = read({});

  expect(settings).toMatchObject({
    practice: true,
    locations: [{ id: "practice", name: "Harbour Street Clinic" }],
    baseUrl: "http://practice.invalid/highlevel",
    appUrl: "",
    host: "127.0.0.1",
    port: 4173,
    forms: new Map(),
    namedForms: new Map(),
    duplicateCheck: true,
    dataDir: "/srv/desk/.data",
    ledgerAt: { file: "/srv/desk/.data/practice.db" },
    draftHours: 72,
  });
  expect(settings.sessionSecret).toBeUndefined();
});

test("variables that are set to nothing count as not set", () => {
  expect(read({ HIGHLEVEL_TOKEN: " ", HIGHLEVEL_LOCATION_ID: "", HOST: "", PORT: "" })).toEqual(read({}));
});

test("Practice offers the locations it is told to", () => {
  expect(read({ PRACTICE_LOCATIONS: "practice, practice-2" }).locations).toMatchObject([
    { id: "practice", name: "Harbour Street Clinic" },
    { id: "practice-2", name: "Hafen Praxis" },
  ]);
});

test("one location and its token are HighLevel, named by its id until it is given a name", () => {
  const settings = read(one);

  expect(settings).toMatchObject({
    practice: false,
    locations: [{ id: "loc1", name: "loc1" }],
    baseUrl: "https://services.leadconnectorhq.com",
    appUrl: "https://app.gohighlevel.com",
  });
  expect(settings.locations[0]?.token.reveal()).toBe(token);
  expect(read({ ...one, HIGHLEVEL_LOCATION_NAME: "North" }).locations[0]?.name).toBe("North");
});

test.each([
  ["with a line end", { HIGHLEVEL_TOKEN: `${token}\n` }, token],
  [
    "in capitals",
    { HIGHLEVEL_TOKEN: token.toUpperCase().replace("PIT", "pit") },
    "pit-12345678-9ABC-4DEF-8123-456789ABCDEF",
  ],
  ["of OAuth", { HIGHLEVEL_TOKEN: oauth }, oauth],
  ["in a file", { HIGHLEVEL_TOKEN_FILE: "/run/token" }, token],
])("a token %s is taken", (_how, how, expected) => {
  const settings = read({ HIGHLEVEL_LOCATION_ID: "loc1", ...how });

  expect(settings.locations[0]?.token.reveal()).toBe(expected);
});

test("several locations come from a file, their tokens from files beside it or elsewhere", () => {
  const { locations } = read({ HIGHLEVEL_LOCATIONS_FILE: "/etc/desk/locations.json" });

  expect(locations.map(({ id, name, token }) => [id, name, token.reveal()])).toEqual([
    ["loc1", "North", oauth],
    ["loc2", "South", token],
  ]);
});

test.each([
  ["https://proxy.example/hl/", "https://proxy.example/hl"],
  ["https://proxy.example", "https://proxy.example"],
  ["http://127.0.0.1:9999/", "http://127.0.0.1:9999"],
  ["http://localhost:9999", "http://localhost:9999"],
  ["http://[::1]:9999", "http://[::1]:9999"],
])("%s can be HighLevel's address or its app's", (text, expected) => {
  const settings = read({ ...one, HIGHLEVEL_BASE_URL: text, HIGHLEVEL_APP_URL: text });

  expect([settings.baseUrl, settings.appUrl]).toEqual([expected, expected]);
});

test.each([
  ["127.0.0.1", "127.0.0.1"],
  ["localhost", "localhost"],
  ["::1", "::1"],
  ["[::1]", "::1"],
])("HOST %s is this computer", (text, expected) => {
  expect(read({ HOST: text }).host).toBe(expected);
});

test.each([
  ["0", 0],
  ["65535", 65_535],
])("PORT %s is a port", (text, expected) => {
  expect(read({ PORT: text }).port).toBe(expected);
});

const everything = ["identity", "address", "doNotDisturb", "tags", "customFields"].map((section) => ({
  section,
}));

test("each location has its own form, or the one that is for all", () => {
  const { forms } = read({
    HIGHLEVEL_LOCATIONS_FILE: "/etc/desk/locations.json",
    FORM_FILE: "/etc/desk/form.json",
  });

  expect(forms).toEqual(
    new Map([
      ["loc1", { sections: everything, constants: { tags: ["all"] } }],
      ["loc2", { sections: [{ section: "identity" }], constants: {} }],
    ]),
  );
});

test("Practice can have a form too, and a location without one asks everything", () => {
  const { forms } = read({
    PRACTICE_LOCATIONS: "practice, practice-2",
    FORM_FILE: "/etc/desk/form-practice.json",
  });

  expect(forms).toEqual(new Map([["practice", { sections: everything, constants: {} }]]));
});

test("forms that have a name are for every location", () => {
  const { forms, namedForms } = read({ ...one, FORM_FILE: "/etc/desk/form-named.json" });

  expect([forms, namedForms]).toEqual([
    new Map([["loc1", { sections: everything, constants: {} }]]),
    new Map([["reception", { sections: everything, constants: { tags: ["reception"] } }]]),
  ]);
});

test("every mistake of a form is told, one a line, when the gateway starts", () => {
  expect(() => read({ ...one, FORM_FILE: "/etc/desk/form-wrong.json" })).toThrow(
    new SettingsError(
      '/etc/desk/form-wrong.json, line 2: The settings have no location "loc3": did you mean "loc1"?\n' +
        '/etc/desk/form-wrong.json, line 3: "theme" is not a key that can stand here: use "$schema", "locations", or "forms".',
    ),
  );
});

test.each([
  ["on", true],
  ["off", false],
])("DUPLICATE_CHECK can be %s", (text, expected) => {
  expect(read({ DUPLICATE_CHECK: text }).duplicateCheck).toBe(expected);
});

test.each([
  ["/var/lib/desk", "/var/lib/desk"],
  ["kept", "/srv/desk/kept"],
])("DATA_DIR %s is a folder, in which Practice has a ledger of its own", (text, dataDir) => {
  expect(read({ DATA_DIR: text })).toMatchObject({ dataDir, ledgerAt: { file: `${dataDir}/practice.db` } });
  expect(read({ ...one, DATA_DIR: text })).toMatchObject({
    dataDir,
    ledgerAt: { file: `${dataDir}/ledger.db` },
  });
});

test.each([database, database.replace("postgres", "postgresql")])(
  "a database can be the ledger: %s",
  (url) => {
    const { ledgerAt, sessionSecret } = read({ ...one, LEDGER_URL: url, SESSION_SECRET: secret });

    expect("url" in ledgerAt && ledgerAt.url.reveal()).toBe(url);
    expect(sessionSecret?.reveal()).toBe(secret);
  },
);

test.each([
  ["0", 0],
  ["720", 720],
])("DRAFT_HOURS can be %s", (text, draftHours) => {
  expect(read({ DRAFT_HOURS: text }).draftHours).toBe(draftHours);
});

const signIn = {
  ...one,
  ACCESS: "assertion",
  ACCESS_JWKS_URL: "https://sso.example/certs",
  ACCESS_ISSUER: "https://sso.example",
  ACCESS_AUDIENCE: "desk",
  PUBLIC_URL: "https://desk.example/",
};

test("without a sign-in only this computer is let in; with one, the network", () => {
  expect(read({}).access).toEqual({ kind: "loopback" });
  expect(read({ ...signIn, HOST: "0.0.0.0" })).toMatchObject({
    host: "0.0.0.0",
    access: {
      kind: "assertion",
      jwksUrl: "https://sso.example/certs",
      issuer: "https://sso.example",
      audience: ["desk"],
      header: "authorization",
      algorithms: ["RS256", "ES256"],
      publicUrl: "https://desk.example",
      allowed: undefined,
    },
  });
  const others = {
    ACCESS_AUDIENCE: "desk, desk-2",
    ACCESS_HEADER: "Cf-Access-Jwt-Assertion",
    ACCESS_ALGORITHMS: "ES256 , EdDSA",
    ACCESS_ALLOW_FILE: "/etc/desk/allow.json",
  };
  expect(read({ ...signIn, ...others }).access).toMatchObject({
    audience: ["desk", "desk-2"],
    header: "cf-access-jwt-assertion",
    algorithms: ["ES256", "EdDSA"],
    allowed: [{ person: "ada@example.com", locations: ["loc1"] }, { group: "front desk" }],
  });
});

test("a token of one's own may be brought in Practice, and elsewhere where it is said", () => {
  expect(read({}).allowOwnToken).toBe(true);
  expect(read(one).allowOwnToken).toBe(false);
  expect(read({ ...one, ALLOW_OWN_TOKEN: "true" }).allowOwnToken).toBe(true);
  expect(read({ ALLOW_OWN_TOKEN: "off" }).allowOwnToken).toBe(false);
});

test("the next token stands beside the first, also in a list", () => {
  const next = { ...one, HIGHLEVEL_TOKEN_NEXT_FILE: "/run/token" };
  expect(read(next).locations[0]?.next?.reveal()).toBe(token);
  const { locations } = read({ HIGHLEVEL_LOCATIONS_FILE: "/etc/desk/next.json" });
  expect(locations.map((each) => [each.token.reveal(), each.next?.reveal()])).toEqual([[oauth, token]]);
});

test("nobody may have the form in a frame until origins are named, in whichever spelling", () => {
  expect(read({}).embed).toEqual({ origins: [], contactIdOrigins: [], addressPrefill: false, signIn: false });
  const embed = {
    EMBED_ORIGINS:
      "https://Intranet.Example.org:443, http://wiki.example:8080\n http://wiki.example:80,https://intranet.example.org , https://bücher.example",
    EMBED_CONTACT_ID_ORIGINS: "HTTPS://intranet.example.org",
    ADDRESS_PREFILL: "on",
  };
  expect(read(embed).embed).toEqual({
    origins: [
      "https://intranet.example.org",
      "http://wiki.example:8080",
      "http://wiki.example",
      "https://xn--bcher-kva.example",
    ],
    contactIdOrigins: ["https://intranet.example.org"],
    addressPrefill: true,
    signIn: false,
  });
});

test("frames on other sites have a way of their own where there is a sign-in, and somebody may have frames", () => {
  const origins = { EMBED_ORIGINS: "https://wiki.example" };
  expect(read({ ...signIn, ...origins }).embed.signIn).toBe(true);
  expect(read(signIn).embed.signIn).toBe(false);
  expect(read(origins).embed.signIn).toBe(false);
});

test("how much may be asked can be said", () => {
  expect(read({}).requests).toEqual({ location: 90, person: 200 });
  expect(read({ LOCATION_REQUESTS: "40", PERSON_REQUESTS: "1000" }).requests).toEqual({
    location: 40,
    person: 1000,
  });
});

type Refused = [why: string, environment: Record<string, string>, sentence: RegExp];

const refused: Refused[] = [
  ["a token without its location", { HIGHLEVEL_TOKEN: token }, /^HIGHLEVEL_LOCATION_ID is missing: set it/],
  [
    "a token file without its location",
    { HIGHLEVEL_TOKEN_FILE: "/run/token" },
    /^HIGHLEVEL_LOCATION_ID is missing/,
  ],
  ["a name without its location", { HIGHLEVEL_LOCATION_NAME: "North" }, /^HIGHLEVEL_LOCATION_ID is missing/],
  ["a location without its token", { HIGHLEVEL_LOCATION_ID: "loc1" }, /^HIGHLEVEL_TOKEN is missing: set it/],
  [
    "a token as the location",
    { HIGHLEVEL_LOCATION_ID: token, HIGHLEVEL_TOKEN: token },
    /^HIGHLEVEL_LOCATION_ID is not/,
  ],
  ["a location with a slash", { ...one, HIGHLEVEL_LOCATION_ID: "a/b" }, /^HIGHLEVEL_LOCATION_ID is not/],
  [
    "two tokens",
    { ...one, HIGHLEVEL_TOKEN_FILE: "/run/token" },
    /^HIGHLEVEL_TOKEN and HIGHLEVEL_TOKEN_FILE are both/,
  ],
  [
    "a token with white space inside",
    { ...one, HIGHLEVEL_TOKEN: `${oauth} ${oauth}` },
    /^HIGHLEVEL_TOKEN does not hold/,
  ],
  [
    "a token with its scheme",
    { ...one, HIGHLEVEL_TOKEN: `Bearer ${token}` },
    /^HIGHLEVEL_TOKEN does not hold/,
  ],
  ["half a token", { ...one, HIGHLEVEL_TOKEN: token.slice(0, -1) }, /^HIGHLEVEL_TOKEN does not hold/],
  ["a word as a token", { ...one, HIGHLEVEL_TOKEN: "secret" }, /^HIGHLEVEL_TOKEN does not hold/],
  [
    "an empty token file",
    { HIGHLEVEL_LOCATION_ID: "loc1", HIGHLEVEL_TOKEN_FILE: "/run/empty" },
    /^HIGHLEVEL_TOKEN_FILE does not hold/,
  ],
  [
    "a missing token file",
    { HIGHLEVEL_LOCATION_ID: "loc1", HIGHLEVEL_TOKEN_FILE: "/run/gone" },
    /^HIGHLEVEL_TOKEN_FILE cannot be read/,
  ],
  [
    "a list beside one location",
    { ...one, HIGHLEVEL_LOCATIONS_FILE: "/etc/desk/locations.json" },
    /^HIGHLEVEL_LOCATION_ID cannot be used together/,
  ],
  [
    "a list beside a token",
    { HIGHLEVEL_TOKEN: token, HIGHLEVEL_LOCATIONS_FILE: "/etc/desk/locations.json" },
    /^HIGHLEVEL_TOKEN cannot be used together/,
  ],
  [
    "a missing list",
    { HIGHLEVEL_LOCATIONS_FILE: "/etc/desk/gone" },
    /^HIGHLEVEL_LOCATIONS_FILE cannot be read/,
  ],
  [
    "a list that is no JSON",
    { HIGHLEVEL_LOCATIONS_FILE: "/etc/desk/text.json" },
    /^HIGHLEVEL_LOCATIONS_FILE is not a list/,
  ],
  [
    "an empty list",
    { HIGHLEVEL_LOCATIONS_FILE: "/etc/desk/none.json" },
    /^HIGHLEVEL_LOCATIONS_FILE is not a list/,
  ],
  [
    "a token inside the list",
    { HIGHLEVEL_LOCATIONS_FILE: "/etc/desk/pasted.json" },
    /^HIGHLEVEL_LOCATIONS_FILE is not a list/,
  ],
  [
    "a location twice",
    { HIGHLEVEL_LOCATIONS_FILE: "/etc/desk/twice.json" },
    /^HIGHLEVEL_LOCATIONS_FILE names a location twice/,
  ],
  [
    "a listed token file that is missing",
    { HIGHLEVEL_LOCATIONS_FILE: "/etc/desk/gone.json" },
    /location loc1 cannot be read/,
  ],
  [
    "a listed token file that is empty",
    { HIGHLEVEL_LOCATIONS_FILE: "/etc/desk/blank.json" },
    /location loc1 does not hold a token/,
  ],
  [
    "an unknown Practice location",
    { PRACTICE_LOCATIONS: "practice-3" },
    /^PRACTICE_LOCATIONS names a location that Practice does not have/,
  ],
  [
    "Practice locations beside HighLevel's",
    { ...one, PRACTICE_LOCATIONS: "practice" },
    /^PRACTICE_LOCATIONS is for Practice only/,
  ],
  [
    "http to another computer",
    { HIGHLEVEL_BASE_URL: "http://proxy.example" },
    /^HIGHLEVEL_BASE_URL is not an address/,
  ],
  ["another protocol", { HIGHLEVEL_BASE_URL: "ftp://127.0.0.1" }, /^HIGHLEVEL_BASE_URL is not an address/],
  [
    "an address with a password",
    { HIGHLEVEL_BASE_URL: "https://a:b@proxy.example" },
    /^HIGHLEVEL_BASE_URL is not an address/,
  ],
  [
    "an address with a query",
    { HIGHLEVEL_BASE_URL: "https://proxy.example?a=b" },
    /^HIGHLEVEL_BASE_URL is not an address/,
  ],
  [
    "an app that is a script",
    { HIGHLEVEL_APP_URL: "javascript:alert(1)" },
    /^HIGHLEVEL_APP_URL is not an address/,
  ],
  ["an app over http", { HIGHLEVEL_APP_URL: "http://app.example" }, /^HIGHLEVEL_APP_URL is not an address/],
  ["every address of this computer", { HOST: "0.0.0.0" }, /^HOST would open Contact Desk to the network/],
  ["every IPv6 address", { HOST: "::" }, /^HOST would open/],
  ["a name of this computer in the network", { HOST: "desk.example" }, /^HOST would open/],
  [
    "a sign-in that is none",
    { ACCESS: "password" },
    /^ACCESS is neither loopback nor assertion: set it to one/,
  ],
  ...["ACCESS_JWKS_URL", "ACCESS_ISSUER", "ACCESS_AUDIENCE", "PUBLIC_URL"].map(
    (name): Refused => [
      `a sign-in without ${name}`,
      { ...signIn, [name]: "" },
      new RegExp(`^${name} is missing: set it to`),
    ],
  ),
  ...[
    ["ACCESS_ISSUER", "https://sso.example"],
    ["ACCESS_ALLOW_FILE", "/etc/desk/allow.json"],
    ["PUBLIC_URL", "https://desk.example"],
  ].map(
    ([name = "", value = ""]): Refused => [
      `${name} without a sign-in`,
      { [name]: value },
      new RegExp(`^${name} is for a sign-in only`),
    ],
  ),
  [
    "keys that come over http",
    { ...signIn, ACCESS_JWKS_URL: "http://sso.example/certs" },
    /^ACCESS_JWKS_URL is not an address/,
  ],
  [
    "people who come over http",
    { ...signIn, PUBLIC_URL: "http://desk.example" },
    /^PUBLIC_URL is not an address/,
  ],
  ["a header that is none", { ...signIn, ACCESS_HEADER: "a header" }, /^ACCESS_HEADER is not the name/],
  ["no algorithm", { ...signIn, ACCESS_ALGORITHMS: "none" }, /^ACCESS_ALGORITHMS names one that cannot/],
  [
    "an algorithm with a shared key",
    { ...signIn, ACCESS_ALGORITHMS: "RS256,HS256" },
    /^ACCESS_ALGORITHMS names one that cannot/,
  ],
  [
    "a missing list of people",
    { ...signIn, ACCESS_ALLOW_FILE: "/etc/desk/gone" },
    /^ACCESS_ALLOW_FILE cannot be read/,
  ],
  [
    "an empty list of people",
    { ...signIn, ACCESS_ALLOW_FILE: "/etc/desk/none.json" },
    /^ACCESS_ALLOW_FILE is not a list/,
  ],
  [
    "a list of people that is no JSON",
    { ...signIn, ACCESS_ALLOW_FILE: "/etc/desk/text.json" },
    /^ACCESS_ALLOW_FILE is not a list/,
  ],
  [
    "a person in a location that is not set up",
    { ...signIn, ACCESS_ALLOW_FILE: "/etc/desk/allow-elsewhere.json" },
    /^ACCESS_ALLOW_FILE names a location that is not set up/,
  ],
  ["a next token without a first", { HIGHLEVEL_TOKEN_NEXT: token }, /^HIGHLEVEL_LOCATION_ID is missing/],
  [
    "a next token without a first for its location",
    { HIGHLEVEL_LOCATION_ID: "loc1", HIGHLEVEL_TOKEN_NEXT: token },
    /^HIGHLEVEL_TOKEN is missing/,
  ],
  [
    "two next tokens",
    { ...one, HIGHLEVEL_TOKEN_NEXT: token, HIGHLEVEL_TOKEN_NEXT_FILE: "/run/token" },
    /^HIGHLEVEL_TOKEN_NEXT and HIGHLEVEL_TOKEN_NEXT_FILE are both/,
  ],
  ["half a next token", { ...one, HIGHLEVEL_TOKEN_NEXT: "pit-1" }, /^HIGHLEVEL_TOKEN_NEXT does not hold/],
  ["too few requests", { PERSON_REQUESTS: "39" }, /^PERSON_REQUESTS is not a number that can be used/],
  ["no calls", { LOCATION_REQUESTS: "0" }, /^LOCATION_REQUESTS is not a number/],
  ["a port for metrics that is a word", { METRICS_PORT: "http" }, /^METRICS_PORT is not a number/],
  ["a token of one's own, perhaps", { ALLOW_OWN_TOKEN: "perhaps" }, /^ALLOW_OWN_TOKEN is neither on nor off/],
  ...[
    "*",
    "null",
    "'self'",
    "intranet.example",
    "//intranet.example",
    "https:",
    "https://",
    "https://*",
    "https://*.example",
    "https://intranet.example/",
    "https://intranet.example/wiki",
    "https://intranet.example\\wiki",
    "https://intranet.example?a",
    "https://intranet.example#a",
    "https://ada@intranet.example",
    "https://ada:p4ssw0rd@intranet.example",
    "https://intranet.example:*",
    "https://intranet.example:65536",
    "https://intranet.example;script-src",
    "https://in_tranet.example",
    "https://intranet.example.",
    "https://[::1]",
    "ws://intranet.example",
    "file:///intranet",
    "javascript:alert(1)",
    `https://intranet.example ${token}`,
  ].map(
    (origin): Refused => [
      `the origin ${origin}`,
      { EMBED_ORIGINS: `https://wiki.example ${origin}` },
      /^EMBED_ORIGINS names something that is no origin: write each like/,
    ],
  ),
  [
    "contact IDs for an origin that is none",
    { EMBED_ORIGINS: "https://wiki.example", EMBED_CONTACT_ID_ORIGINS: "wiki.example" },
    /^EMBED_CONTACT_ID_ORIGINS names something that is no origin/,
  ],
  [
    "contact IDs for who may not have the form",
    { EMBED_ORIGINS: "https://wiki.example", EMBED_CONTACT_ID_ORIGINS: "https://wiki.example:8443" },
    /^EMBED_CONTACT_ID_ORIGINS names an origin that may not have the form in a frame/,
  ],
  [
    "contact IDs for anybody while nobody may have the form",
    { EMBED_CONTACT_ID_ORIGINS: "https://wiki.example" },
    /^EMBED_CONTACT_ID_ORIGINS names an origin that may not/,
  ],
  [
    "an address that fills in fields, perhaps",
    { ADDRESS_PREFILL: "yes" },
    /^ADDRESS_PREFILL is neither on nor off/,
  ],
  ["a form that is missing", { FORM_FILE: "/etc/desk/gone" }, /^FORM_FILE cannot be read: check its path/],
  [
    "a switch that is neither on nor off",
    { DUPLICATE_CHECK: "yes" },
    /^DUPLICATE_CHECK is neither on nor off: set/,
  ],
  ["a port beyond the last", { PORT: "65536" }, /^PORT is not a number that can be used/],
  ["a port that is a word", { PORT: "http" }, /^PORT is not/],
  ["half a port", { PORT: "4173.5" }, /^PORT is not/],
  [
    "a short secret",
    { SESSION_SECRET: secret.slice(0, 31) },
    /^SESSION_SECRET is too short: set it to at least/,
  ],
  [
    "a database without a secret",
    { ...one, LEDGER_URL: database },
    /^SESSION_SECRET is missing: LEDGER_URL is there/,
  ],
  [
    "another kind of database",
    { SESSION_SECRET: secret, LEDGER_URL: database.replace("postgres", "mysql") },
    /^LEDGER_URL is not the address of a PostgreSQL database/,
  ],
  ["half an address", { SESSION_SECRET: secret, LEDGER_URL: "postgres://:p4ssw0rd@" }, /^LEDGER_URL is not/],
  ["too many hours", { DRAFT_HOURS: "721" }, /^DRAFT_HOURS is not a number of hours/],
  ["hours below nought", { DRAFT_HOURS: "-1" }, /^DRAFT_HOURS is not/],
  ["half an hour", { DRAFT_HOURS: "0.5" }, /^DRAFT_HOURS is not/],
];

test.each(refused)("%s is refused in one sentence that names the variable", (_why, environment, sentence) => {
  const refusing = () => read(environment);

  expect(refusing).toThrow(sentence);
  expect(refusing).toThrow(/^[^\n]+\.$/);
});

test("a token, a secret and a password are never shown: not by a setting's JSON or printout, nor by any refusal", () => {
  const settings = read({
    HIGHLEVEL_LOCATIONS_FILE: "/etc/desk/locations.json",
    LEDGER_URL: database,
    SESSION_SECRET: secret,
  });
  const shown = [
    JSON.stringify(settings),
    inspect(settings, { depth: null, showHidden: true }),
    String(settings.locations[0]?.token),
    ...refused.map(([, environment]) => {
      try {
        return JSON.stringify(read(environment));
      } catch (error) {
        return inspect(error, { depth: null, showHidden: true });
      }
    }),
  ].join("\n");

  expect(shown).not.toContain(token.slice(4, 12));
  expect(shown).not.toContain(oauth.slice(0, 12));
  expect(shown).not.toContain("p4ssw0rd");
  expect(shown).not.toContain(secret.slice(0, 12));
});
