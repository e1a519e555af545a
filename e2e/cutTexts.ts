import type { Page } from "playwright/test";

/** Texts of which a part is cut off by the box around them, or lies under something else. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const around = document.querySelector("dialog[open]") ?? document.body;
    const walker = document.createTreeWalker(around, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const parent = text.parentElement;
      if (!parent || text.data.trim() === "" || !isSeen(parent)) continue;
      const lines = linesOf(text);
      const why = lines.some((line) => cutBy(line, parent))
        ? "is cut"
        : lines.some((line) => isCovered(line, parent))
          ? "is covered"
          : undefined;
      if (why) found.push(`“${text.data.slice(0, 60)}” in ${parent.className || parent.tagName} ${why}`);
    }
    for (const control of around.querySelectorAll<HTMLElement>("button, select, input:not([type=file])")) {
      if (isSeen(control) && control.matches("button") && control.scrollHeight > control.clientHeight + 2)
        found.push(`${control.outerHTML.slice(0, 100)} is higher than its box`);
      if (isSeen(control) && control.clientHeight > 1 && isLow(control))
        found.push(`${control.outerHTML.slice(0, 100)} is lower than a line of its text`);
    }
    return found;

    function isSeen(element: Element): boolean {
      // Words for those who listen are cut out of sight on purpose, and options are the browser's to draw.
      return (
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.closest("option, [class*=hidden], svg, script, style, pre, textarea, [popover]")
      );
    }

    function linesOf(text: Text): DOMRect[] {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].filter(({ width }) => width > 0);
    }

    function cutBy(line: DOMRect, from: Element): boolean {
      for (let box: Element | null = from; box && box !== document.documentElement; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        const { left, right, top, bottom } = box.getBoundingClientRect();
        // Half of the room between lines may be over the edge.
        const slack = 3;
        if (/hidden|clip/.test(overflowX) && (line.left < left - slack || line.right > right + slack))
          return true;
        if (/hidden|clip/.test(overflowY) && (line.top < top - slack || line.bottom > bottom + slack))
          return true;
        if (/auto|scroll/.test(overflowX + overflowY)) return false;
        if (getComputedStyle(box).position === "fixed") return false;
      }
      return false;
    }

    function isCovered(line: DOMRect, parent: Element): boolean {
      const bar = parent.closest("footer, header, dialog");
      const x = line.left + line.width / 2;
      const y = line.top + line.height / 2;
      if (y < 0 || y > innerHeight || x < 0 || x > innerWidth) return false;
      const over = document.elementFromPoint(x, y);
      if (!over || over.contains(parent) || parent.contains(over)) return false;
      // What stands under the bar at the foot comes out when the page is scrolled.
      if (!bar && over.closest("footer")) return false;
      // Inside of a dialog what stands outside of its scrolled part.
      return !over.closest("label")?.contains(parent);
    }

    function isLow(control: HTMLElement): boolean {
      const { fontSize } = getComputedStyle(control);
      return (
        control.matches("select, input:not([type=checkbox], [type=radio])") &&
        control.clientHeight < Number.parseFloat(fontSize)
      );
    }
  });
}
