import type { Page } from "playwright/test";

export type Said = {
  /** `late`: it came together with its region, and many a screen reader says nothing then. */
  how: "politely" | "at once" | "late";
  text: string;
};

type Notes = { said: Said[] };

/** From the next page on, what its live regions say is noted, as a screen reader would hear of it. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(noteWhatIsSaid);
}

/** What was said since this was last asked. */
export function said(page: Page): Promise<Said[]> {
  return page.evaluate(() => (window as unknown as Notes).said.splice(0));
}

function noteWhatIsSaid() {
  const notes: Said[] = [];
  (window as unknown as Notes).said = notes;
  const regions = "[aria-live], [role=status], [role=alert], [role=log], output";
  /** Those that were there before the change that is looked at. */
  let before = new Set<Element>();

  const observer = new MutationObserver((changes) => {
    const whole = new Set<Element>();
    for (const { target, addedNodes, type } of changes) {
      const added = type === "characterData" ? [target] : [...addedNodes];
      for (const node of added) {
        // A region that comes with its words.
        if (node instanceof Element)
          for (const region of [node, ...node.querySelectorAll("*")])
            if (region.matches(regions) && !before.has(region) && region.isConnected) come(region);
        const region = regionOf(node);
        if (!region || !before.has(region) || (node instanceof Element && isAlert(node))) continue;
        if (isWhole(region)) whole.add(region);
        else note(region, textOf(node, isChatty));
      }
    }
    for (const region of whole) note(region, textOf(region));
    before = new Set(document.querySelectorAll(regions));
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });

  function come(region: Element) {
    before.add(region);
    // One inside of a region that is there is said with that, unless it is more urgent.
    if (!isUrgent(region) && region.parentElement && regionOf(region.parentElement)) return;
    const text = textOf(region, isUrgent(region) ? isAlert : isChatty);
    if (!text || politenessOf(region) === "off") return;
    notes.push({ how: isUrgent(region) ? "at once" : "late", text });
    before.delete(region);
  }

  function note(region: Element, text: string) {
    if (text) notes.push({ how: isUrgent(region) ? "at once" : "politely", text });
  }

  function regionOf(node: Node): Element | undefined {
    const element = node instanceof Element ? node : node.parentElement;
    const region = element?.closest(regions) ?? undefined;
    return region && politenessOf(region) !== "off" ? region : undefined;
  }

  function politenessOf(region: Element): string {
    const role = region.getAttribute("role");
    return region.getAttribute("aria-live") ?? (role === "alert" ? "assertive" : "polite");
  }

  /** What is said by itself, and what says nothing by itself. */
  function isChatty(element: Element): boolean {
    return isAlert(element) || element.matches("[aria-live=off]");
  }

  function isAlert(element: Element): boolean {
    return element.matches("[role=alert], [aria-live=assertive]");
  }

  function isUrgent(region: Element): boolean {
    return politenessOf(region) === "assertive";
  }

  /** WAI-ARIA: `status` and `alert` are said as a whole unless they say otherwise. */
  function isWhole(region: Element): boolean {
    const atomic = region.getAttribute("aria-atomic");
    return atomic === null ? region.matches("[role=status], [role=alert], output") : atomic === "true";
  }

  /** The words in it that are not hidden from those who listen. */
  function textOf(node: Node, isLeftOut = isAlert): string {
    if (node instanceof Text) return isHeard(node.parentElement) ? node.data.replace(/\s+/g, " ").trim() : "";
    if (!(node instanceof Element && isHeard(node))) return "";
    const inside = [...node.childNodes].filter((each) => !(each instanceof Element && isLeftOut(each)));
    return inside
      .map((each) => textOf(each, isLeftOut))
      .filter(Boolean)
      .join(" ");
  }

  function isHeard(element: Element | null): boolean {
    if (!element?.isConnected || element.closest("[aria-hidden=true], script, style")) return false;
    return element.checkVisibility();
  }
}
