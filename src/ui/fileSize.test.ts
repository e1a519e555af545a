import { expect, test } from "vitest";
import { fileSize } from "./fileSize";

test.each([
  [0, "0 bytes"],
  [1, "1 byte"],
  [999, "999 bytes"],
  [1000, "1 kB"],
  [120_400, "120 kB"],
  [999_499, "999 kB"],
  [1_000_000, "1 MB"],
  [4_249_000, "4.2 MB"],
  [50_000_000, "50 MB"],
  [50_060_000, "50.1 MB"],
  [3_000_000_000, "3 GB"],
  [5_000_000_000_000, "5,000 GB"],
])("%d bytes are %j", (bytes, words) => {
  expect(fileSize(bytes, "en-US")).toBe(words);
});

test("speaks the locale", () => {
  expect(fileSize(4_249_000, "de-DE")).toBe("4,2 MB");
});
