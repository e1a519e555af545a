import type { Page } from "playwright/test";
import { labels, type Values } from "./Values";

export type Notice = { text: string; buttons: readonly string[] };

/** What can be seen of a page at one moment. */
export type Look = {
  /** What the form's controls hold; nothing where there is no form, as after a contact was created. */
  form?: Values;
  notices: readonly Notice[];
  /** What the foot of the page says of the entry. */
  foot: string;
  /** What is said of those that are sent while others are typed, and are not created. */
  queued: readonly string[];
  /** Whether something is under way that has to be waited for. */
  isBusy: boolean;
  /** Whether the page knows its location, and so whatever is kept for it. */
  isConnected: boolean;
};

/** Looks at the whole page at once. */
export async function lookAt(page: Page): Promise<Look> {
  try {
    return await page.evaluate(look, labels);
  } catch (error) {
    // The page was just about to be another one.
    if (page.isClosed() || !/context|navigat/i.test(String(error))) throw error;
    await page.waitForLoadState();
    return await page.evaluate(look, labels);
  }
}

/** Runs in the page. */
async function look(names: readonly string[]): Promise<Look> {
  const all = (where: string, root: ParentNode = document) => [...root.querySelectorAll<HTMLElement>(where)];
  const [form] = all("[role=form]");
  const held = all("label", form).flatMap((label) => {
    // Every label here is one.
    const { control, textContent } = label as HTMLLabelElement;
    const name = names.find((each) => each === textContent?.trim());
    const isText = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
    return name && isText ? [[name, control.value] as const] : [];
  });
  const [today] = all("footer button").filter(({ innerText }) => innerText.startsWith("Today"));
  const queued = all("footer [role=status]").flatMap((status) => status.parentElement?.innerText ?? []);
  // Only what is not created is said to be so, and by its name in the list alone.
  if (today && all("footer strong").length > 0) {
    today.click();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const rows = all("dialog[open] li").map(({ innerText }) => innerText);
    queued.push(...rows.filter((row) => row.includes("Open in the form")));
    all("dialog[open] button").at(-1)?.click();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
  return {
    queued,
    form: form && Object.fromEntries(held),
    notices: all("main [data-tone]").map((notice) => ({
      text: notice.innerText,
      buttons: all("button", notice).map(({ innerText }) => innerText.trim()),
    })),
    foot: all("footer > p")[0]?.innerText ?? "",
    isBusy: all("[aria-busy=true]").length > 0,
    isConnected: all("header").some(({ innerText }) => innerText.includes("Harbour Street Clinic")),
  };
}
