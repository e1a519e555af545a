import { expect, test } from "vitest";
import { keysOf } from "./keysOf";

const none = {
  key: "p",
  code: "KeyP",
  repeat: false,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
};
const pressed = (held: Partial<typeof none>, keys = keysOf("P")) =>
  keys.isPressed({ ...none, ...held } as KeyboardEvent);
const ours = keysOf("P").aria === "Alt+P" ? { altKey: true } : { ctrlKey: true, shiftKey: true };

test("the keys are pressed together, with no other and once", () => {
  expect(pressed(ours)).toBe(true);
  expect(pressed({ ...ours, repeat: true })).toBe(false);
  expect(pressed({ ...ours, key: "o", code: "KeyO" })).toBe(false);
  expect(pressed({ ...ours, metaKey: true })).toBe(false);
});

test("neither printing, nor a letter typed with AltGr, nor the letter itself is meant", () => {
  for (const held of [{ ctrlKey: true }, { metaKey: true }, { ctrlKey: true, altKey: true }, {}])
    expect(pressed(held)).toBe(false);
});

test("the letter that is printed on the key counts; where it is none of ours, its place", () => {
  expect(pressed({ ...ours, key: "p", code: "KeyR" }), "on a Dvorak keyboard").toBe(true);
  expect(pressed({ ...ours, key: "l", code: "KeyP" }), "on a Dvorak keyboard").toBe(false);
  expect(pressed({ ...ours, key: "ح", code: "KeyP" }), "on an Arabic keyboard").toBe(true);
});

test("a digit is that of either block, whatever a keyboard has on its key without Shift", () => {
  for (const held of [{ code: "Digit1" }, { code: "Numpad1" }])
    expect(pressed({ ...ours, key: "&", ...held }, keysOf("1"))).toBe(true);
  expect(pressed({ ...ours, key: "2", code: "Digit2" }, keysOf("1"))).toBe(false);
});
