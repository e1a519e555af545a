import { test as base, expect, type FrameLocator, type Page } from "playwright/test";
import { type SandboxControl, sandboxControl } from "../sandboxControl";
import { type Process, startProcess } from "../startProcess";
import { type HostPage, type HostSite, startHost } from "./startHost";

export { expect };

type Fixtures = {
  /** Other people's pages: `wiki` may have the form and know ids, `intranet` may have it, nobody else may. */
  hosts: HostSite;
  form: Process;
  sandbox: SandboxControl;
  /** Serves a page that loads the element, opens it at `wiki`, and notes the element's events. */
  open: (page: HostPage & { at?: string }) => Promise<void>;
  /** Inside the (only) form of the page. */
  inside: FrameLocator;
};

/** The events that a page was told of, in their order. */
export type Told = { type: string; detail: unknown };

/** Playwright's test with other people's pages and a gateway that some of them may embed. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it needs from the pattern.
  hosts: async ({}, use) => {
    const hosts = await startHost();
    await use(hosts);
    await hosts.stop();
  },
  form: async ({ hosts }, use) => {
    const form = await startProcess({
      EMBED_ORIGINS: [hosts.origin("wiki"), hosts.origin("intranet"), hosts.sameSite].join(" "),
      EMBED_CONTACT_ID_ORIGINS: hosts.origin("wiki"),
    });
    await use(form);
    await form.end();
  },
  sandbox: async ({ form }, use) => use(sandboxControl(form.url)),
  open: async ({ page, hosts, form }, use) => {
    await page.addInitScript(noteEvents);
    await use(async ({ at = hosts.origin("wiki"), head = "", ...rest }) => {
      const script = `<script src="${form.url}/embed/v1.js" async></script>`;
      hosts.serve("/", { body: "<contact-desk></contact-desk>", ...rest, head: script + head });
      await page.goto(`${at}/`);
    });
  },
  inside: async ({ page }, use) => use(page.frameLocator("contact-desk iframe")),
});

/** What the page was told so far; without heights, which differ from machine to machine. */
export async function told(page: Page): Promise<Told[]> {
  const all = await page.evaluate(() => (window as unknown as { told: Told[] }).told);
  return all.filter(({ type }) => type !== "resize");
}

/** Waits until the page was told so. */
export async function isTold(page: Page, type: string, patience = 15_000): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { told: Told[] }).told.map((each) => each.type)), {
      timeout: patience,
    })
    .toContain(type);
}

/** Runs in every page, before anything else. */
function noteEvents() {
  const told: unknown[] = [];
  (window as unknown as { told: unknown[] }).told = told;
  const names = "ready dirty submitting created exists unknown error signed-out resize".split(" ");
  for (const name of names)
    window.addEventListener(`contact-desk:${name}`, (event) =>
      told.push({ type: name, detail: (event as CustomEvent).detail }),
    );
}
