import { expect, test } from "vitest";
import { isEmail } from "./isEmail";

test.each([
  "a@b.co",
  "rosan@deos.com",
  "first.last+tag@sub.example.org",
  "o'brien@example.ie",
  "jörg@example.de",
  "joerg@müller.de",
  '"two words"@example.com',
  `${"a".repeat(64)}@example.com`,
])("takes %s", (value) => {
  expect(isEmail(value)).toBe(true);
});

test.each([
  ["nothing", ""],
  ["a space", " "],
  ["no at", "rosan.deos.com"],
  ["no user", "@deos.com"],
  ["no domain", "rosan@"],
  ["no top level", "rosan@deos"],
  ["a top level of digits", "rosan@deos.123"],
  ["two ats", "a@b@c.com"],
  ["two dots", "a..b@c.com"],
  ["a dot at the end of the user", "a.@c.com"],
  ["an empty label", "a@c..com"],
  ["a label that begins with a hyphen", "a@-c.com"],
  ["a space inside", "a b@c.com"],
  ["a space after", "a@c.com "],
  ["a display name", "Rosan <rosan@deos.com>"],
  ["an IP address", "a@[127.0.0.1]"],
  ["a user of 65 bytes", `${"a".repeat(65)}@example.com`],
  ["a number", 5],
  ["null", null],
])("refuses %s", (_, value) => {
  expect(isEmail(value)).toBe(false);
});
