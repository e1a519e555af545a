import { expect, test } from "vitest";
import { createKeys } from "./createKeys";
import { Secret } from "./Secret";

const text = "a secret for tests, long enough for one";
const keys = createKeys(new Secret(text));

test("the same secret gives the same in every gateway, and another one nothing of it", () => {
  const same = createKeys(new Secret(text));
  const other = createKeys(new Secret(`${text}!`));
  const all = ({ hash, draftKey, personId }: typeof keys) => [
    hash("email", "loc1", "a@b.example"),
    Buffer.from(draftKey("ann")).toString("hex"),
    personId("ann"),
  ];

  expect(all(same)).toEqual(all(keys));
  expect(all(other).filter((each) => all(keys).includes(each))).toEqual([]);
});

test.each([
  ["kinds", ["email", "x"], ["phone", "x"]],
  ["parts that join to the same text", ["k", "ab", "c"], ["k", "a", "bc"]],
  ["a part that looks like two", ["k", 'a","b'], ["k", "a", "b"]],
  ["a part and none", ["k", ""], ["k"]],
] as [string, [string, ...string[]], [string, ...string[]]][])(
  "different %s have different hashes",
  (_what, one, other) => {
    expect(keys.hash(...one)).not.toBe(keys.hash(...other));
  },
);

test("a person's key is 32 bytes of their own, and cannot be told from their name", () => {
  const [ann, bob] = [keys.draftKey("ann"), keys.draftKey("bob")];

  expect([ann.length, bob.length]).toEqual([32, 32]);
  expect(ann).not.toEqual(bob);
  expect(Buffer.from(ann).toString("base64url")).not.toContain(keys.personId("ann"));
});
