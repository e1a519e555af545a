import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod/mini";
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

const label = fc.oneof(
  fc.stringMatching(/^[a-z0-9-]{1,4}$/),
  fc.integer({ min: 60, max: 66 }).map((length) => "b".repeat(length)),
);
const domain = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => `${labels.join(".")}.com`);

test("what is let through, browsers' own rule lets through too, and the other way round", () => {
  const browsersOwn = z.string().check(z.email(), z.regex(z.regexes.html5Email), z.maxLength(254));
  let taken = 0;
  fc.assert(
    fc.property(fc.tuple(fc.stringMatching(/^[\w.!#+'-]{1,6}$/), domain), ([local, place]) => {
      const text = `${local}@${place}`;
      if (readEmail(text) !== undefined) taken += 1;
      expect(readEmail(text) !== undefined, text).toBe(browsersOwn.safeParse(text).success);
    }),
    { numRuns: 4_000 },
  );
  expect(taken).toBeGreaterThan(50);
});
