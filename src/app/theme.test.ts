import { expect, test } from "vitest";
import { themeOfFrame } from "./theme";

test.each([
  ["#dark,light", "dark"],
  ["#auto,dark", "dark"],
  ["#null,light", "light"],
  ["#auto,blue", "system"],
  ["#prefill=dark", "system"],
  ["", "system"],
])("a frame at %s is %s", (hash, theme) => {
  expect(themeOfFrame(hash)).toBe(theme);
});
