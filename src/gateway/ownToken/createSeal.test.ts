import { expect, test } from "vitest";
import { Secret } from "../Secret";
import { createSeal } from "./createSeal";

const location = { id: "loc1", name: "Zoë’s", token: new Secret("pit-feedface-0000-4000-8000-00000000beef") };
const seal = createSeal(new Uint8Array(32).fill(7));

test("what was sealed for a person opens for that person, as it was", () => {
  const opened = seal.open(seal.seal(location, "ada"), "ada");
  expect(opened).toMatchObject({ id: "loc1", name: "Zoë’s" });
  expect(opened?.token.reveal()).toBe(location.token.reveal());
});

test("it shows nothing of the token, never the same twice, and fits into a cookie", () => {
  const text = seal.seal(location, "ada");
  expect(Buffer.from(text, "base64url").toString("latin1")).not.toContain("feedface");
  expect(seal.seal(location, "ada")).not.toBe(text);
  expect(text).toMatch(/^[\w-]{1,4000}$/);
});

test("it opens for nobody else, under no other key, and not where anything was changed", () => {
  const text = seal.seal(location, "ada");
  expect(seal.open(text, "bo")).toBeUndefined();
  expect(createSeal(new Uint8Array(32).fill(8)).open(text, "ada")).toBeUndefined();
  const bytes = Buffer.from(text, "base64url");
  for (const at of bytes.keys()) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    expect(seal.open(changed.toString("base64url"), "ada"), `byte ${at}`).toBeUndefined();
  }
  for (const length of [0, 5, 12, 28, bytes.length - 1])
    expect(seal.open(bytes.subarray(0, length).toString("base64url"), "ada")).toBeUndefined();
});
