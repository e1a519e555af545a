import type { Wish } from "./protocol";
import { type Prefill, readPrefill } from "./readPrefill";

/** What a page wishes, as far as the form understands it. */
export type Wished = {
  theme: "light" | "dark" | undefined;
  /** Red, green and blue, 0 to 255. */
  accent: Rgb | undefined;
  /** Pixels. */
  radius: number | undefined;
  density: "comfortable" | "compact";
  /** A language tag that the browser understands. */
  language: string | undefined;
  prefill: Prefill;
};

export type Rgb = readonly [red: number, green: number, blue: number];

const schemes = ["light", "dark"] as const;

/** Whatever is not understood counts as left out: nothing of it gets into a style sheet as it is. */
export function readWish(wish: Wish): Wished {
  return {
    theme: oneOf(wish.theme, schemes) ?? oneOf(wish.scheme, schemes),
    accent: readColour(wish.accent),
    radius: readRadius(wish.radius),
    density: oneOf(wish.density, ["compact"]) ?? "comfortable",
    language: readLanguage(wish.lang),
    prefill: new Map([...readPrefill(parse(wish.prefill)), ...readPrefill(wish.filled)]),
  };
}

function oneOf<Value extends string>(value: unknown, known: readonly Value[]): Value | undefined {
  return known.find((each) => each === value);
}

/** `#rgb` or `#rrggbb`. */
function readColour(text: unknown): Rgb | undefined {
  if (typeof text !== "string" || !/^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(text)) return undefined;
  const digits = text.length === 4 ? text.replace(/[^#]/g, "$&$&") : text;
  const part = (from: number) => Number.parseInt(digits.slice(from, from + 2), 16);
  return [part(1), part(3), part(5)];
}

function readRadius(text: unknown): number | undefined {
  return typeof text === "string" && /^\d\d?$/.test(text) ? Math.min(Number(text), 16) : undefined;
}

function readLanguage(text: unknown): string | undefined {
  if (typeof text !== "string" || text.length > 35) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}

function parse(json: unknown): unknown {
  try {
    return typeof json === "string" ? JSON.parse(json) : undefined;
  } catch {
    return undefined;
  }
}
