import { expect, test } from "vitest";
import { refusal } from "./refusal";

const ours = { "X-Contact-Desk": "1" };

function ask(
  method: string,
  headers: Record<string, string>,
  url = "http://127.0.0.1:4173/api/contacts",
): boolean {
  return refusal(new Request(url, { method, headers })) === null;
}

test.each([
  ["the page's own GET", "GET", { ...ours, "Sec-Fetch-Site": "same-origin" }],
  ["the page's own POST", "POST", { ...ours, "Sec-Fetch-Site": "same-origin" }],
  ["an older browser's POST", "POST", { ...ours, Origin: "http://127.0.0.1:4173" }],
  ["an older browser's GET", "GET", ours],
])("%s is let in", (_who, method, headers) => {
  expect(ask(method, headers)).toBe(true);
});

test.each([
  ["another site", "POST", { ...ours, "Sec-Fetch-Site": "cross-site" }],
  [
    "another site that claims our origin",
    "POST",
    { ...ours, "Sec-Fetch-Site": "cross-site", Origin: "http://127.0.0.1:4173" },
  ],
  ["another port of this computer", "POST", { ...ours, "Sec-Fetch-Site": "same-site" }],
  ["an address bar", "GET", { ...ours, "Sec-Fetch-Site": "none" }],
  ["another site's GET", "GET", { ...ours, "Sec-Fetch-Site": "cross-site" }],
  ["an older browser on another site", "POST", { ...ours, Origin: "https://evil.example" }],
  ["an older browser on another port", "GET", { ...ours, Origin: "http://127.0.0.1:4174" }],
  ["a page without an origin", "POST", { ...ours, Origin: "null" }],
  ["a POST that does not say where from", "POST", ours],
  ["a preflight", "OPTIONS", { Origin: "https://evil.example" }],
  ["a form, which cannot send our header", "POST", { "Sec-Fetch-Site": "same-origin" }],
  ["a wrong value of our header", "POST", { "X-Contact-Desk": "yes", "Sec-Fetch-Site": "same-origin" }],
])("%s is kept out", (_who, method, headers) => {
  expect(ask(method, headers)).toBe(false);
});

test("a foreign name that was made to lead to this computer is kept out", () => {
  const headers = { ...ours, "Sec-Fetch-Site": "same-origin" };

  expect(ask("POST", headers, "http://evil.example:4173/api/contacts")).toBe(false);
  expect(ask("POST", headers, "http://localhost:4173/api/contacts")).toBe(true);
  expect(ask("POST", headers, "http://[::1]:4173/api/contacts")).toBe(true);
});
