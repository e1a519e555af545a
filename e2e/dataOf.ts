import type { Page } from "playwright/test";

/**
 * The texts that the page is told in answers and tells in bodies: of people, of a location, of HighLevel. Codes in small
 * letters are none: they are for programs.
 */
export function dataOf(page: Page): ReadonlySet<string> {
  const data = new Set<string>();
  page.on("response", async (response) => {
    if (!response.url().includes("/api/")) return;
    gather(response.request().postData() ?? "");
    gather(await response.text().catch(() => ""));
  });
  return data;

  function gather(body: string) {
    try {
      JSON.parse(body, (_, value) => {
        if (typeof value === "string" && /[A-Za-z]{3}/.test(value) && !/^[a-z_]+$/.test(value))
          data.add(value);
      });
    } catch {
      // It is no JSON: a file, or nothing.
    }
  }
}
