import { mix, readableAccent, readableOn } from "../../embed/readableAccent";
import type { Rgb, Wished } from "../../embed/readWish";
import { showTheme } from "../theme";

/** On what words of the accent's colour stand. */
const surfaces = [
  ...["page", "surface", "surface-sunken", "surface-selected"],
  ...["error-surface", "warning-surface", "success-surface", "info-surface"],
];

/** Makes the page look as the page around it wishes. */
export function dressPage(root: HTMLElement, { theme, accent, radius, density }: Wished): void {
  if (theme) showTheme(theme);
  root.dataset.density = density;
  put(root, "--radius", radius === undefined ? undefined : `${radius}px`);
  const colours = accent ? coloursOf(accent, surfacesOf(root)) : {};
  for (const name of ["accent", "link", "focus"]) put(root, `--color-${name}`, colours.plain);
  put(root, "--color-accent-strong", colours.strong);
  put(root, "--color-on-accent", colours.on);
}

function coloursOf(wished: Rgb, grounds: readonly Rgb[]): { plain?: string; strong?: string; on?: string } {
  const plain = readableAccent(wished, grounds);
  const on = readableOn(plain);
  // Away from the words on it, so that they can only be read better.
  const away: Rgb = on[0] === 0 ? [255, 255, 255] : [0, 0, 0];
  return { plain: inCss(plain), on: inCss(on), strong: inCss(mix(plain, away, 0.25)) };
}

/** As they are in the scheme that is shown: a style sheet may write its colours in many ways, a browser computes one. */
function surfacesOf(root: HTMLElement): Rgb[] {
  const probe = root.appendChild(document.createElement("span"));
  const colours = surfaces.map((name) => {
    probe.style.color = `var(--color-${name})`;
    const [red = 0, green = 0, blue = 0] = getComputedStyle(probe).color.match(/\d+/g) ?? [];
    return [Number(red), Number(green), Number(blue)] as const;
  });
  probe.remove();
  return colours;
}

function inCss(colour: Rgb): string {
  return `rgb(${colour.join(" ")})`;
}

function put(root: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) root.style.removeProperty(name);
  else root.style.setProperty(name, value);
}
