import { createHeaders } from "../pageHeaders";
import { expect, test } from "./doors";
import { type RawCall, sendRaw } from "./sendRaw";

/** Its headers, those of the page's own create where they are not named; undefined: it has none of that name. */
type Caller = Record<string, string | undefined>;
/** Who asks; how a create and a look-up are answered. 201 and 200 have reached HighLevel, and nothing else has. */
type Row = [who: string, caller: Caller, create: number, lookUp: number];

const site = (value: string | undefined, origin?: string): Caller => ({
  "Sec-Fetch-Site": value,
  Origin: origin,
});
const ours = "http://OURS";
const evil = "https://evil.example";
const urlencoded = "application/x-www-form-urlencoded";

/** OURS stands for the host and port that the gateway listens on. */
const rows: readonly Row[] = [
  ["the page", site("same-origin", ours), 201, 200],
  ["the page, without an origin", site("same-origin"), 201, 200],
  // No page can write Sec-Fetch-Site: where the browser says it, an origin that is hidden or strange does not count.
  ["the page, with its origin hidden", site("same-origin", "null"), 201, 200],
  ["the page, with a strange origin", site("same-origin", evil), 201, 200],
  ["an older browser", site(undefined, ours), 201, 200],
  // Older browsers send no origin with a GET of the same site.
  ["an older browser that does not say where from", site(undefined), 403, 200],
  ["another site", site("cross-site", evil), 403, 403],
  ["another site, without an origin", site("cross-site"), 403, 403],
  ["another site, with its origin hidden", site("cross-site", "null"), 403, 403],
  ["another site that claims our origin", site("cross-site", ours), 403, 403],
  ["another port of this computer", site("same-site", "http://127.0.0.1:1"), 403, 403],
  ["another port that claims our origin", site("same-site", ours), 403, 403],
  ["an address bar", site("none"), 403, 403],
  ["an address bar that claims our origin", site("none", ours), 403, 403],
  ["an older browser on another site", site(undefined, evil), 403, 403],
  ["an older browser with its origin hidden", site(undefined, "null"), 403, 403],
  ["an older browser on another port", site(undefined, "http://127.0.0.1:1"), 403, 403],
  ["an older browser on our name with https", site(undefined, "https://OURS"), 403, 403],
  ["an origin with a path", site(undefined, `${ours}/`), 403, 403],
  ["an empty site", site(""), 403, 403],
  ["a site in capitals", site("Same-Origin"), 403, 403],
  ["two sites", site("same-origin, cross-site"), 403, 403],
  ["a form, which cannot send our header", { "X-Contact-Desk": undefined }, 403, 403],
  [
    "a form of the kind that forms send",
    { "X-Contact-Desk": undefined, "Content-Type": urlencoded },
    403,
    403,
  ],
  ["another value of our header", { "X-Contact-Desk": "yes" }, 403, 403],
  ["our header twice", { "X-Contact-Desk": "1, 1" }, 403, 403],
  ["a foreign name that leads here", { Host: "evil.example" }, 403, 403],
  ["a foreign name that is its own origin", { ...site(undefined, evil), Host: "evil.example" }, 403, 403],
  ["JSON with its charset", { "Content-Type": "Application/JSON; charset=utf-8" }, 201, 200],
  ["JSON in another charset", { "Content-Type": "application/json; charset=utf-16" }, 415, 200],
  ["text", { "Content-Type": "text/plain" }, 415, 200],
  ["text that names JSON", { "Content-Type": "text/plain; application/json" }, 415, 200],
  ["a form's fields", { "Content-Type": urlencoded }, 415, 200],
  ["a form's files", { "Content-Type": "multipart/form-data; boundary=x" }, 415, 200],
  ["no content type", { "Content-Type": undefined }, 415, 200],
];

test(`of ${rows.length} callers only the page itself, and only with JSON, is let through to HighLevel`, async ({
  gateway,
  highLevel,
}) => {
  const found: unknown[] = [];
  for (const [who, caller] of rows) {
    const before = highLevel.seen.length;
    const body = JSON.stringify({ firstName: "Ada", email: `${crypto.randomUUID()}@example.com` });
    const create = await ask(caller, { method: "POST", target: "/api/contacts", body });
    const lookUp = await ask(caller, { method: "GET", target: "/api/tags" });
    const reached = highLevel.seen.slice(before).map(({ method, target }) => `${method} ${target}`);
    found.push({ who, create, lookUp, reached });
  }
  expect(found).toEqual(rows.map(wanted));

  async function ask(caller: Caller, call: Omit<RawCall, "headers">): Promise<number> {
    const set = Object.entries({ ...createHeaders(), ...caller }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value.replace("OURS", new URL(gateway.url).host)]],
    );
    return (await sendRaw(gateway.url, { ...call, headers: Object.fromEntries(set) })).status;
  }
});

function wanted([who, , create, lookUp]: Row) {
  const reached = [
    ...(create === 201 ? ["POST /contacts/"] : []),
    ...(lookUp === 200 ? ["GET /locations/practice/tags"] : []),
  ];
  return { who, create, lookUp, reached };
}
