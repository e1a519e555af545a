import { expect, test } from "vitest";
import { unanswered } from "./knownWeaknesses.mjs";

const hono = {
  title: "Wide open",
  url: "https://github.com/advisories/GHSA-aaaa-bbbb-cccc",
  severity: "high",
};
const pg = {
  title: "Says too much",
  url: "https://github.com/advisories/GHSA-dddd-eeee-ffff",
  severity: "low",
};
const report = JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: {
    hono: { name: "hono", via: [hono] },
    "@hono/node-server": { name: "@hono/node-server", via: ["hono"] },
    pg: { name: "pg", via: [pg, pg] },
  },
});

test("every finding is named once, with where to read of it", () => {
  expect(unanswered(report, "")).toEqual([
    "hono (high): Wide open https://github.com/advisories/GHSA-aaaa-bbbb-cccc",
    "pg (low): Says too much https://github.com/advisories/GHSA-dddd-eeee-ffff",
  ]);
});

test("a finding that the README answers is none", () => {
  const readme = "| GHSA-dddd-eeee-ffff | the gateway never shows errors of pg |";
  expect(unanswered(report, readme)).toEqual([expect.stringContaining("hono")]);
});

test("a report without findings is told from none at all", () => {
  expect(unanswered('{"auditReportVersion":2,"vulnerabilities":{}}', "")).toEqual([]);
  const refused = '{"message":"405 Method Not Allowed","statusCode":405,"error":{"summary":""}}';
  for (const none of [refused, "npm error", "", undefined]) expect(unanswered(none, "")).toBeUndefined();
});
