import { expect, test } from "vitest";
import { pinKeys } from "./pinKeys";

const none = { code: "KeyP", repeat: false, ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };
const pressed = (held: Partial<typeof none>) => pinKeys.isPressed({ ...none, ...held } as KeyboardEvent);
const ours = pinKeys.aria === "Alt+P" ? { altKey: true } : { ctrlKey: true, shiftKey: true };

test("the keys are pressed together, with no other and once", () => {
  expect(pressed(ours)).toBe(true);
  expect(pressed({ ...ours, repeat: true })).toBe(false);
  expect(pressed({ ...ours, code: "KeyO" })).toBe(false);
  expect(pressed({ ...ours, metaKey: true })).toBe(false);
});

test("neither printing, nor a letter typed with AltGr, nor P itself is meant", () => {
  for (const held of [{ ctrlKey: true }, { metaKey: true }, { ctrlKey: true, altKey: true }, {}])
    expect(pressed(held)).toBe(false);
});
