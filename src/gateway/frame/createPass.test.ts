import { expect, test } from "vitest";
import { createPass } from "./createPass";

const ada = { sub: "ada", email: "ada@example.com", email_verified: true, groups: ["front desk"] };
const key = new Uint8Array(32).fill(7);
let now = 1_000_000;
const made = { key, use: "code", forMs: 60_000, now: () => now } as const;
const pass = createPass(made);

test("says who somebody is until it is over, and shows nothing of it", () => {
  const text = pass.make(ada);

  expect(pass.read(text)).toEqual({
    claims: ada,
    id: expect.stringMatching(/^[\w-]{36}$/),
    until: now + 60_000,
  });
  expect(Buffer.from(text, "base64url").toString("latin1")).not.toContain("ada");
  now += 59_999;
  expect(pass.read(text)?.claims).toEqual(ada);
  now += 1;
  expect(pass.read(text)).toBeUndefined();
});

test("each has an id of its own, which another spelling does not change", () => {
  const text = pass.make(ada);

  expect(pass.read(`${text}=`)?.id).toBe(pass.read(text)?.id);
  expect(pass.read(pass.make(ada))?.id).not.toBe(pass.read(text)?.id);
});

test("is good for one use, under one key, and not where anything was changed", () => {
  const text = pass.make(ada);

  expect(createPass({ ...made, use: "cookie" }).read(text)).toBeUndefined();
  expect(createPass({ ...made, key: new Uint8Array(32).fill(8) }).read(text)).toBeUndefined();
  const bytes = Buffer.from(text, "base64url");
  for (const at of bytes.keys()) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    expect(pass.read(changed.toString("base64url")), `byte ${at}`).toBeUndefined();
  }
  for (const short of ["", "AAAA", text.slice(0, 20), text.slice(0, -4)])
    expect(pass.read(short)).toBeUndefined();
});
