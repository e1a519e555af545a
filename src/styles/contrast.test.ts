import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");
const declarations = css.matchAll(
  /--(color-[a-z-]+): light-dark\(\s*(#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\s*\);/g,
);
const colours = new Map(
  [...declarations].map(([, name = "", light = "", dark = ""]) => [name, { light, dark }]),
);

const surfaces = ["page", "surface", "surface-sunken", "surface-selected"];
const tones = ["error", "warning", "success"];
const code = ["json-key", "json-string", "json-number", "json-punctuation"];

/** Words, and what they stand on. */
const words = [
  ...["text", "text-muted", "link", ...tones].flatMap((ink) => surfaces.map((ground) => [ink, ground])),
  ...["text", "text-muted", "link"].flatMap((ink) =>
    [...tones, "info"].map((tone) => [ink, `${tone}-surface`]),
  ),
  ...tones.map((tone) => [tone, `${tone}-surface`]),
  ...code.flatMap((ink) => ["surface", "surface-sunken", "surface-selected"].map((ground) => [ink, ground])),
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
] as [string, string][];

/** Edges, marks and the focus ring, and what they must stand out from. */
const lines = [
  ...["control-border", "accent", "error", "focus"].flatMap((line) =>
    surfaces.map((ground) => [line, ground]),
  ),
  ...["accent", "focus"].flatMap((line) => [...tones, "info"].map((tone) => [line, `${tone}-surface`])),
  ["on-accent", "accent"],
] as [string, string][];

describe.each(["light", "dark"] as const)("in the %s scheme", (scheme) => {
  test.each(words)("%s can be read on %s at 7:1", (ink, ground) => {
    expect(ratio(colour(ink, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(7);
  });

  test.each(lines)("%s can be seen on %s at 3:1", (line, ground) => {
    expect(ratio(colour(line, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3);
  });
});

test("black on white is 21:1, as WCAG computes it", () => {
  expect(ratio("#000000", "#ffffff")).toBeCloseTo(21);
});

function colour(role: string, scheme: "light" | "dark"): string {
  const found = colours.get(`color-${role}`);
  if (!found) throw new Error(`tokens.css has no --color-${role} in two schemes`);
  return found[scheme];
}

/** The contrast ratio of WCAG 2.2. */
function ratio(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
