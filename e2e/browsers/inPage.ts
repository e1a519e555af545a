import type { Box } from "./Browser";

// Functions that run in the page, whoever carries them there: they know nothing but what they are given.

export function typedIn(element: Element): string {
  return (element as HTMLInputElement).value;
}

export function readIn(element: Element): string {
  return (element as HTMLElement).innerText;
}

export function isActive(element: Element): boolean {
  return element === document.activeElement;
}

/** Around what has the focus. */
export function aroundActive(): Element {
  return document.activeElement?.parentElement ?? document.documentElement;
}

export function coloursOfPage(): { text: string; ground: string } {
  const { color, backgroundColor } = getComputedStyle(document.documentElement);
  return { text: color, ground: backgroundColor };
}

/** Two frames later what was scrolled has been. */
export function boxOf(element: Element): Promise<Box> {
  return new Promise((resolve) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const { top, bottom } = element.getBoundingClientRect();
        const bar = document.querySelector("footer")?.getBoundingClientRect().top ?? window.innerHeight;
        resolve({ top, bottom, bar });
      }),
    );
  });
}

export function activeElement(): Element {
  return document.activeElement ?? document.body;
}
