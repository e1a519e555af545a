import { createHeaders } from "../pageHeaders";
import { expect, test } from "./doors";
import { oddPaths } from "./oddPaths";
import { type RawAnswer, type RawCall, sendRaw } from "./sendRaw";

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
/** Calls at a time. */
const atOnce = 8;

/** All that may reach HighLevel by the paths of `oddPaths`, and does. */
const allowed = [
  "GET /contacts/search/duplicate?locationId=practice",
  "GET /contacts/search/duplicate?locationId=practice&email=a%0D%0AX-Injected%3A1",
  "GET /contacts/search/duplicate?locationId=practice&number=%2B1",
  "GET /locations/practice",
  "GET /locations/practice/customFields?model=contact",
  "GET /locations/practice/tags",
  "GET /locations/practice/timezones",
  "GET /users/?locationId=practice",
  "POST /contacts/",
  "POST /forms/upload-custom-files?contactId=c1&locationId=practice",
];

const securityHeaders = [
  "content-security-policy",
  "x-content-type-options",
  "referrer-policy",
  "cross-origin-opener-policy",
  "cross-origin-resource-policy",
  "permissions-policy",
];

/** A stack, a path of the disk, a token, the inside of another program. */
const tellsTooMuch =
  /\bat .+:\d+:\d+|node_modules|file:\/\/|\/(?:root|home|tmp|usr|work)\/|dist\/|pit-|Bearer|root:x:|SQLite/i;
/** What only HighLevel says; of what it answers here to calls that are let through, only refusals have it. */
const isHighLevels = /Cannot [A-Z]+ \/|contactName|"companyId"|"locationId"/;

test("by odd paths, whatever the method, nothing reaches HighLevel but the calls that are meant to", async ({
  gateway,
  highLevel,
}) => {
  test.setTimeout(300_000);
  const { answers, wrong } = await sweep(gateway.url, createHeaders);
  const reached = new Set(highLevel.seen.map(({ method, target }) => `${method} ${target}`));
  tell(answers, highLevel.seen.length);

  expect(wrong).toEqual([]);
  expect([...reached].sort()).toEqual(allowed);
});

test("by odd paths nothing at all reaches HighLevel for who is not the page", async ({
  gateway,
  highLevel,
}) => {
  test.setTimeout(300_000);
  const { answers, wrong } = await sweep(gateway.url, () => ({ "Content-Type": "application/json" }));
  tell(answers, highLevel.seen.length);

  expect(wrong).toEqual([]);
  expect(highLevel.seen).toEqual([]);
});

/** Every path with every method; what is wrong with the answers, by the call. */
async function sweep(url: string, headersFor: () => Record<string, string>) {
  const paths = oddPaths(new URL(url).host);
  const queue = paths.flatMap((target) => methods.map((method) => ({ method, target })));
  const answers: RawAnswer[] = [];
  const wrong: string[] = [];
  const work = async () => {
    for (let call = queue.pop(); call !== undefined; call = queue.pop()) {
      const answer = await sendRaw(url, dressed(call, headersFor()));
      answers.push(answer);
      const found = whatIsWrong(call, answer);
      if (found) wrong.push(`${call.method} ${call.target.slice(0, 100)}: ${answer.status}, ${found}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { answers, wrong };
}

/** With the body that may get furthest. */
function dressed(call: { method: string; target: string }, headers: Record<string, string>): RawCall {
  if (["GET", "HEAD", "OPTIONS"].includes(call.method)) return { ...call, headers };
  if (/files/i.test(call.target)) {
    const type = { "Content-Type": "multipart/form-data; boundary=x" };
    return { ...call, headers: { ...headers, ...type }, body: "--x--\r\n" };
  }
  const body = JSON.stringify({ firstName: "Odd", email: `${crypto.randomUUID()}@example.com` });
  return { ...call, headers, body };
}

function whatIsWrong({ target }: { target: string }, { status, headers, text }: RawAnswer) {
  if (status < 200 || status >= 500 || (status >= 300 && status < 400)) return "an answer of another kind";

  const missing = securityHeaders.find((name) => !headers.has(name));
  if (missing) return `no ${missing}`;
  const isApi = /^\/api\/[\w/-]*$/.test(target) || headers.get("content-type") === "application/json";
  if (isApi && headers.get("cache-control") !== "no-store") return "it may be stored";
  const header = [...headers].find(([name]) => name === "x-injected" || name.startsWith("access-control-"));
  if (header) return header.join(": ");
  return [tellsTooMuch, isHighLevels].map((each) => each.exec(text)?.[0]).find(Boolean);
}

function tell(answers: readonly RawAnswer[], reached: number) {
  const byStatus: Record<string, number> = {};
  for (const { status } of answers) byStatus[status] = (byStatus[status] ?? 0) + 1;
  process.stdout.write(
    `\n${JSON.stringify({ calls: answers.length, byStatus, reachedHighLevel: reached })}\n`,
  );
}
