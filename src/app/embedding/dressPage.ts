import { type Rgb, rgbOf } from "../../embed/Rgb";
import { mix, readableAccent, readableOn } from "../../embed/readableAccent";
import type { Wished } from "../../embed/readWish";
import { showTheme } from "../theme";

const schemes = ["light", "dark"] as const;

/** On what words of the accent's colour stand. */
const surfaces = [
  ...["page", "surface", "surface-sunken", "surface-selected"],
  ...["error-surface", "warning-surface", "success-surface", "info-surface"],
];

const accents = ["accent", "link", "focus"];

/** Makes the page look as the page around it wishes. */
export function dressPage(root: HTMLElement, { theme, accent, radius, density }: Wished): void {
  if (theme) showTheme(theme);
  root.dataset.density = density;
  put(root, "--radius", radius === undefined ? undefined : `${radius}px`);
  const looks = accent && schemes.map((scheme) => accentIn(root, accent, scheme));
  for (const name of accents) put(root, `--color-${name}`, looks && both(looks.map(({ plain }) => plain)));
  put(root, "--color-accent-strong", looks && both(looks.map(({ strong }) => strong)));
  put(root, "--color-on-accent", looks && both(looks.map(({ on }) => on)));
}

function accentIn(root: HTMLElement, wished: Rgb, scheme: (typeof schemes)[number]) {
  const grounds = surfaces.map((name) => colourOf(root, `--color-${name}`, scheme));
  const plain = readableAccent(wished, grounds);
  const on = readableOn(plain);
  // Away from the words on it, so that they can only be read better.
  const away: Rgb = on[0] === 0 ? [255, 255, 255] : [0, 0, 0];
  return { plain, on, strong: mix(plain, away, 0.25) };
}

/** Of `light-dark(#ffffff, #1a1d22)`, as tokens.css has it, one of the two. */
function colourOf(root: HTMLElement, name: string, scheme: (typeof schemes)[number]): Rgb {
  const text = getComputedStyle(root).getPropertyValue(name);
  return rgbOf(text.match(/[\da-f]{6}/gi)?.[schemes.indexOf(scheme)] ?? "");
}

function both([light = [0, 0, 0], dark = [0, 0, 0]]: readonly Rgb[]): string {
  return `light-dark(rgb(${light.join(" ")}), rgb(${dark.join(" ")}))`;
}

function put(root: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) root.style.removeProperty(name);
  else root.style.setProperty(name, value);
}
