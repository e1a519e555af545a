import type { Page } from "playwright/test";

export type Stop = {
  /** As a person would call it, and where it stands in the page. */
  name: string;
  /** Which part of its box is in sight, of 1; of what is higher than the window, as much as the window holds. */
  inSight: number;
  /** What lies over it at its middle and near its corners. */
  coveredBy: string[];
  /** Of the ring around it, in px. */
  ring: number;
  /** Of the ring against what is around it. */
  contrast: number;
};

type Walked = { stops: Stop[]; missed: string[] };

/** Presses Tab from the first control of the page, or of the dialog that is open, to the last one, and looks at each. */
export async function tabWalk(page: Page): Promise<Walked> {
  const all = await page.evaluate(startWalk);
  // What a script gives the focus has no ring where the last thing done was a click.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  const stops: Stop[] = [];
  for (let presses = 0; presses <= all + 40; presses++) {
    const stop = await page.evaluate(lookAtFocus);
    if (!stop) return { stops, missed: await page.evaluate(missedBy) };
    stops.push(stop);
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not come to an end after ${stops.at(-1)?.name}.`);
}

type Walk = { walk: { wanted: Element[]; seen: Set<Element> } };

/** Notes what Tab has to come to, and goes to the first of it. */
function startWalk(): number {
  const around = document.querySelector("dialog[open]") ?? document;
  const wanted = [
    ...around.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, [tabindex='0']"),
  ]
    .filter(
      (element) => element.tabIndex >= 0 && !element.matches(":disabled, [inert] *, dialog:not([open]) *"),
    )
    // Of a group of radio buttons Tab comes to one.
    .filter((element) => !element.matches("[type=radio]"))
    .filter((element) => element.checkVisibility({ visibilityProperty: true }));
  (window as unknown as Walk).walk = { wanted, seen: new Set() };
  wanted[0]?.focus();
  return wanted.length;
}

function missedBy(): string[] {
  const { wanted, seen } = (window as unknown as Walk).walk;
  return wanted.filter((each) => !seen.has(each)).map((each) => each.outerHTML.slice(0, 120));
}

/** Of the element that has the focus; nothing where the walk has come to its end. */
function lookAtFocus(): Stop | undefined {
  const element = document.activeElement as HTMLElement | null;
  const { seen } = (window as unknown as Walk).walk;
  if (!element || element === document.body || seen.has(element)) return undefined;
  seen.add(element);
  const labels = "labels" in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  // A picker of files is seen by its label.
  const box = element.getBoundingClientRect();
  const shown = box.width <= 1 && labels[0] ? labels[0] : element;
  const { left, top, right, bottom, height } = shown.getBoundingClientRect();
  const high = Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0));
  const wide = Math.max(0, Math.min(right, innerWidth) - Math.max(left, 0));
  const inset = 3;
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + inset, top + inset],
    [right - inset, top + inset],
    [left + inset, bottom - inset],
    [right - inset, bottom - inset],
  ].filter(([x = 0, y = 0]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
  const coveredBy = points
    .map(([x = 0, y = 0]) => document.elementFromPoint(x, y))
    .filter(
      (over) =>
        over && !shown.contains(over) && !over.contains(shown) && !labels.some((each) => each.contains(over)),
    )
    // What stands inside the same box, such as the arrow of a list.
    .filter((over) => over?.parentElement !== shown.parentElement && !over?.closest("[popover]"))
    .map((over) => over?.outerHTML.slice(0, 80) ?? "");
  const ringed = [shown, ...ancestors(shown).slice(0, 3)].find((each) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
  });
  const ring = ringed ? Number.parseFloat(getComputedStyle(ringed).outlineWidth) : 0;
  const contrast = ringed
    ? ratio(channels(getComputedStyle(ringed).outlineColor), channels(groundOf(ringed)))
    : 1;
  const name = element.getAttribute("aria-label") ?? labels[0]?.textContent ?? element.textContent ?? "";
  return {
    name: `${element.tagName.toLowerCase()} ${element.id} ${name.slice(0, 40)}`,
    inSight: Math.min(
      1,
      (high * wide) / (Math.min(height, innerHeight) * Math.min(right - left, innerWidth) || 1),
    ),
    coveredBy,
    ring,
    contrast,
  };

  function ancestors(from: Element): Element[] {
    return from.parentElement ? [from.parentElement, ...ancestors(from.parentElement)] : [];
  }

  /** The ring lies outside of what it is around: on what is behind that. */
  function groundOf(from: Element): string {
    const painted = ancestors(from).find((each) => channels(getComputedStyle(each).backgroundColor)[3] === 1);
    return getComputedStyle(painted ?? document.documentElement).backgroundColor;
  }

  /** Of `rgb(…)` and `rgba(…)`, as computed colours are written. */
  function channels(colour: string): number[] {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  }

  /** WCAG 2.2, "contrast ratio". */
  function ratio(one: number[], other: number[]): number {
    const [dark = 0, light = 0] = [one, other].map(luminance).sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }

  function luminance(colour: number[]): number {
    const [red = 0, green = 0, blue = 0] = colour
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
}
