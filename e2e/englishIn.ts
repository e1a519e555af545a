import type { Page } from "playwright/test";

/** What is the same in every language: names of products, of keys and of formats. */
const international =
  /\b(?:Contact Desk|HighLevel|Trace ID|WhatsApp|Facebook|Google Business|vCard|Ctrl|Alt|Shift|Enter|Esc|Tab|Cookie|uuid|curl|Python)\b/g;

/** Addresses, time zones, media types, scopes, ids, and what is in capitals: endings of files, codes. */
const forPrograms = /\S+@\S+|https?:\S+|[\w-]+(?:[/.][\w-]+)+|\w+=\S+|\w+(?:-[\da-f]+){4}|\b[A-Z\d-]+\b/g;

/** Where what people wrote, what goes to HighLevel, and what each language, of people or of programs, calls itself, stands as it is. */
const asItIs =
  "[translate=no], textarea, code, pre, script, style, noscript, #language option, #show-as option";

/**
 * Words of three Latin letters or more that the page says or shows, each with what stands around it; only what reads
 * another script makes any sense of that. What is known of people and their location is left out.
 */
export async function englishIn(page: Page, known: readonly string[]): Promise<string[]> {
  const said = await page.evaluate((asItIs) => {
    const found = new Set<string>([document.title]);
    const attributes = [
      "aria-label",
      "aria-description",
      "aria-roledescription",
      "aria-valuetext",
      "title",
      "placeholder",
      "alt",
    ];
    for (const element of document.querySelectorAll("*")) {
      if (element.closest(asItIs)) continue;
      for (const name of attributes) found.add(element.getAttribute(name) ?? "");
      for (const child of element.childNodes)
        if (child.nodeType === Node.TEXT_NODE) found.add(child.textContent ?? "");
    }
    return [...found];
  }, asItIs);
  // Zones are shown without their underscores.
  const shown = known.flatMap((data) => [data, data.replaceAll("_", " ")]);
  const longestFirst = shown.sort((a, b) => b.length - a.length);
  return said.filter((text) => {
    const left = longestFirst.reduce((rest, data) => rest.replaceAll(data, " "), text);
    return /[A-Za-zÀ-ž]{3}/.test(left.replaceAll(international, " ").replaceAll(forPrograms, " "));
  });
}
