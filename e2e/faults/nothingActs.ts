import { expect, type Page } from "playwright/test";

/** What a page must never do, whatever text is on it; ends with a check of all that was there meanwhile. */
export async function watchPage(page: Page): Promise<() => Promise<void>> {
  const done: string[] = [];
  page.on("dialog", async (dialog) => {
    done.push(`a dialog says ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on("popup", (popup) => done.push(`a window opens: ${popup.url()}`));
  await page.exposeFunction("reportViolation", (what: string) => void done.push(`the policy stops ${what}`));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const report = (window as unknown as { reportViolation(what: string): void }).reportViolation;
      report(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return async () => expect(done).toEqual([]);
}

/**
 * Everything on the page that is read, but for what controls hold: text, and attributes that are heard or shown. None
 * of it may hold a character that acts on what stands around it, and no text may have become an element.
 */
export async function expectOnlyShown(page: Page): Promise<void> {
  const acting = await page.evaluate(() => {
    const hidden = /(?![\t\r\n])[\p{Cc}\p{Cs}\p{Bidi_Control}]/u;
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (walker.currentNode.parentElement?.tagName !== "TEXTAREA")
        texts.push(walker.currentNode.nodeValue ?? "");
    for (const element of document.querySelectorAll("*"))
      for (const name of ["aria-label", "aria-description", "placeholder", "title", "alt"])
        texts.push(element.getAttribute(name) ?? "");
    const strangers = document.querySelectorAll(
      "body script:not([src]), iframe, embed, object, form, body style, [onerror], [onload], [onclick], [onfocus], a[href^='javascript:' i]",
    );
    return [
      ...texts.filter((text) => hidden.test(text)),
      ...[...strangers].map(({ outerHTML }) => outerHTML),
    ];
  });
  expect(acting, "what acts instead of being shown").toEqual([]);
}
