import type { Rgb } from "./readWish";

/** WCAG 2.2, 1.4.3: words of a normal size. */
const least = 4.5;

/**
 * The colour nearest to the one that a page wishes in which words can be read on all of these surfaces. Too little
 * contrast is corrected, and not obeyed: it goes towards black on what is light and towards white on what is dark.
 */
export function readableAccent(wished: Rgb, surfaces: readonly Rgb[]): Rgb {
  const darkest = Math.min(...surfaces.map(luminance));
  const goal: Rgb = darkest > 0.18 ? [0, 0, 0] : [255, 255, 255];
  for (let step = 0; step < 100; step++) {
    const colour = mix(wished, goal, step / 100);
    if (surfaces.every((surface) => contrast(colour, surface) >= least)) return colour;
  }
  return goal;
}

/** Black or white, whichever can be read better on a colour. */
export function readableOn(colour: Rgb): Rgb {
  const white: Rgb = [255, 255, 255];
  const black: Rgb = [0, 0, 0];
  return contrast(white, colour) >= contrast(black, colour) ? white : black;
}

/** WCAG 2.2: 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

export function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const part = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share);
  return [part(0), part(1), part(2)];
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
