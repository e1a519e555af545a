import { expect, test } from "vitest";
import { readBody } from "./readBody";

const ann = { firstName: "Ann", tags: ["it's", 'a "quote"', "a\\b", "ün"] };
const json = JSON.stringify(ann);

test.each([
  ["JSON", json],
  ["JSON of several lines", JSON.stringify(ann, null, 2)],
  ["with space around it", `\n\t ${json}\n`],
  ["in a sentence", `Please send this: ${json}, thank you.`],
  [
    "beside other objects",
    `{"Accept":"json"} {'single': 'quotes'} ${json} {"id":"c1"} const a = () => { b(); };`,
  ],
  ["inside a broken one", `{ firstName: ${json}`],
  [
    "a curl command",
    `curl -X POST https://a.example/contacts/ -H "Version: 2021-07-28" -d '${json.replace("'", `'\\''`)}'`,
  ],
  [
    "over several lines",
    `curl --request POST \\\n  --url https://a.example/ \\\n  --data '${json.replace("'", `'"'"'`)}'`,
  ],
  [
    "as Chrome copies it",
    `curl 'https://a.example/' --data-raw $'${json.replaceAll("\\", "\\\\").replace("'", "\\'")}' --compressed`,
  ],
  ["in double quotes", `curl --json "${json.replaceAll(/[\\"]/g, "\\$&")}" https://a.example/`],
  ["with an equals sign", `curl --data='${json.replace("'", `'\\''`)}'`],
  ["after a prompt", `$ curl -d'${json.replace("'", `'\\''`)}' https://a.example/`],
])("the body is found: %s", (_what, text) => {
  expect(readBody(text)).toEqual({ ok: true, body: ann });
});

test.each([
  ["nothing", " \n", { why: "empty" }],
  ["a text", "Ann Lee, 12 Main Street", { why: "none" }],
  ["a list", "[1, 2]", { why: "list" }],
  ["far too much", "x".repeat(500_000), { why: "large" }],
  ["a curl command that sends a file", "curl -d @body.json https://a.example/", { why: "none" }],
  ["a curl command that was cut", `curl -d '{"firstName": "Ann"`, { why: "json", line: 1, column: 29 }],
  [
    "a comma too many",
    '{\n  "firstName": "Ann",\n  "tags": ["a",,]\n}',
    { why: "json", line: 3, column: 16 },
  ],
  [
    "a quote that is missing",
    '{\n  "firstName": "Ann,\n  "lastName": "Lee"\n}',
    { why: "json", line: 2, column: 16 },
  ],
])("%s is none, and it is said where", (_what, text, fault) => {
  expect(readBody(text)).toEqual({ ok: false, ...fault });
});

test("of several the one with the most of the keys is the body, wherever it stands", () => {
  const few = '{"firstName":"Bob","x":1,"y":2,"z":3}';
  for (const text of [`${few} ${json} ${few}`, `${json} ${few}`, `${few} ${json}`])
    expect(readBody(text)).toEqual({ ok: true, body: ann });
});

test("an object without any of the keys is a body where it stands alone: what is in it is told as unknown", () => {
  expect(readBody('{"companyId":"c"}')).toEqual({ ok: true, body: { companyId: "c" } });
  expect(readBody('It was {"companyId":"c"}.')).toMatchObject({ ok: false });
});

test.each([
  ["that only open", "{".repeat(190_000)],
  ["that close nothing", "}".repeat(190_000)],
  ["one in the other", `${'{"a":'.repeat(30_000)}1${"}".repeat(20_000)}`],
  ["side by side", "{x} ".repeat(40_000)],
])("a text full of braces %s holds nobody up", (_what, text) => {
  expect(readBody(text)).toMatchObject({ ok: false });
});
