import fc from "fast-check";
import { expect, test } from "vitest";
import { contrast, readableAccent, readableOn } from "./readableAccent";
import type { Rgb } from "./readWish";

const light: Rgb[] = [
  [255, 255, 255],
  [230, 239, 251],
];
const dark: Rgb[] = [
  [26, 29, 34],
  [28, 40, 60],
];

test("contrast is WCAG's", () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
  expect(contrast([255, 255, 255], [118, 118, 118])).toBeCloseTo(4.54, 2);
});

test("what can be read is left as it was wished", () => {
  expect(readableAccent([0, 85, 170], light)).toEqual([0, 85, 170]);
  expect(readableAccent([147, 189, 255], dark)).toEqual([147, 189, 255]);
});

test("what cannot be read becomes the nearest that can", () => {
  const [red, green, blue] = readableAccent([255, 170, 0], light);
  expect(contrast([red, green, blue], [230, 239, 251])).toBeLessThan(4.7);
  expect(blue).toBe(0);
  expect(red).toBeGreaterThan(green);
});

test("whatever is wished, words can be read in it, and on it", () => {
  const part = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(fc.tuple(part, part, part), fc.constantFrom(light, dark), (wished, surfaces) => {
      const colour = readableAccent(wished, surfaces);
      for (const surface of surfaces) expect(contrast(colour, surface)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour, readableOn(colour))).toBeGreaterThanOrEqual(4.5);
    }),
  );
});
