import type { Page } from "playwright/test";

/** What is wider than there is room for it: the page, or a dialog over it. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll("dialog[open]")]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map((element) => `${element.tagName} is ${element.scrollWidth} px wide`),
  );
}
