import type { Page } from "playwright/test";

/**
 * Rewrites the page as a browser's translator does, and goes on with what comes later: each text becomes an element with
 * another inside, and the page's own text node is gone. The words stay, so that tests find them.
 */
export async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const untouched = "script, style, textarea, noscript, code, font, [translate=no], .notranslate";

    function wrap(text: Text) {
      if (!text.data.trim() || text.parentElement?.closest(untouched)) return;
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      for (const font of [outer, inner]) font.style.verticalAlign = "inherit";
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }

    function wrapAll(root: Node) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      // What is shown to be a text is one.
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      texts.forEach(wrap);
    }

    wrapAll(document.body);
    document.documentElement.classList.add("translated-ltr");
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        if (target instanceof Text) wrapAll(target.parentNode ?? document.body);
        addedNodes.forEach(wrapAll);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}
