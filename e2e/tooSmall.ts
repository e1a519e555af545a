import type { Page } from "playwright/test";

/**
 * What can be pressed and is smaller than 24 by 24 px, though no exception of WCAG 2.2, 2.5.8 holds: it stands in a line
 * of text, or a circle of 24 px around its middle touches no other target and no other such circle.
 */
export function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24;
    const around = document.querySelector("dialog[open]") ?? document;
    const targets = [
      ...around.querySelectorAll<HTMLElement>(
        "a[href], button, input, select, textarea, summary, [role=option]",
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => ({ element, box: boxOf(element) }))
      .filter(({ box }) => box.width > 1 && box.bottom + scrollY > 0);
    const small = targets.filter(({ box }) => box.width < least - 0.1 || box.height < least - 0.1);
    return small
      .filter(({ element }) => !isInText(element))
      .filter(({ element, box }) => targets.some((other) => other.element !== element && isNear(box, other)))
      .map(({ element, box }) => `${box.width} × ${box.height}: ${element.outerHTML.slice(0, 140)}`);

    /** A label presses its control as well. */
    function boxOf(element: HTMLElement): DOMRect {
      const own = element.getBoundingClientRect();
      if (!element.matches("[type=checkbox], [type=radio], [type=file]")) return own;
      const boxes = [
        own,
        ...[...((element as HTMLInputElement).labels ?? [])].map((label) => label.getBoundingClientRect()),
      ];
      const left = Math.min(...boxes.map((box) => box.left));
      const top = Math.min(...boxes.map((box) => box.top));
      const right = Math.max(...boxes.map((box) => box.right));
      return new DOMRect(left, top, right - left, Math.max(...boxes.map((box) => box.bottom)) - top);
    }

    function isInText(element: HTMLElement): boolean {
      const parent = element.parentElement;
      return (
        getComputedStyle(element).display === "inline" &&
        [...(parent?.childNodes ?? [])].some((node) => node.nodeType === 3 && node.textContent?.trim())
      );
    }

    function isNear(box: DOMRect, other: { box: DOMRect }): boolean {
      const x = (box.left + box.right) / 2;
      const y = (box.top + box.bottom) / 2;
      const isSmall = other.box.width < least || other.box.height < least;
      const dx = isSmall
        ? (other.box.left + other.box.right) / 2 - x
        : Math.max(other.box.left - x, 0, x - other.box.right);
      const dy = isSmall
        ? (other.box.top + other.box.bottom) / 2 - y
        : Math.max(other.box.top - y, 0, y - other.box.bottom);
      return Math.hypot(dx, dy) < (isSmall ? least : least / 2);
    }
  });
}
