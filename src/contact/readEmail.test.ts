import { expect, test } from "vitest";
import { readEmail } from "./readEmail";

test.each([
  ["rosan@deos.com", "rosan@deos.com"],
  ["  rosan@deos.com\n", "rosan@deos.com"],
  ["Ada.Lovelace+post@mail.example.co.uk", "Ada.Lovelace+post@mail.example.co.uk"],
  ["o'brien@example.ie", "o'brien@example.ie"],
  [`${"a".repeat(64)}@example.com`, `${"a".repeat(64)}@example.com`],
])("%j is sent as %s", (text, address) => {
  expect(readEmail(text)).toBe(address);
});

test.each([
  "rosan",
  "rosan@deos",
  "@deos.com",
  "rosan@",
  "rosan@@deos.com",
  "rosan deo@deos.com",
  "rosan@deos..com",
  ".rosan@deos.com",
  "rosan.@deos.com",
  "rosan@-deos.com",
  "Rosan <rosan@deos.com>",
  `${"a".repeat(65)}@example.com`,
  `a@${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(60)}.${"e".repeat(60)}.${"f".repeat(60)}.com`,
])("%j is no address", (text) => {
  expect(readEmail(text)).toBeUndefined();
});
