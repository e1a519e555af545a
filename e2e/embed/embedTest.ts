import { test as base, expect, type Frame, type FrameLocator, type Page } from "playwright/test";
import { type SandboxControl, sandboxControl } from "../sandboxControl";
import { type Process, startProcess } from "../startProcess";
import { type HostPage, type HostSite, startHost } from "./startHost";

export { expect };

export type Fixtures = {
  /** Other people's pages: `wiki` may have the form and know ids, `intranet` may have it, nobody else may. */
  hosts: HostSite;
  form: Process;
  sandbox: SandboxControl;
  /** Serves a page that loads the element, and opens it at `wiki`. */
  open: (page: Opened) => Promise<void>;
  /** Inside the (only) form of the page. */
  inside: FrameLocator;
};

type Opened = HostPage & {
  /** An origin. */
  at?: string;
  /** HTML that loads the element; from `form`, where it is left out. */
  script?: string;
};

/** The events that a page was told of, in their order. */
export type Told = { type: string; detail: unknown };

/** Playwright's test with other people's pages and a gateway that some of them may embed; pages note events and messages. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it needs from the pattern.
  hosts: async ({}, use) => {
    const hosts = await startHost();
    await use(hosts);
    await hosts.stop();
  },
  form: async ({ hosts }, use) => {
    const form = await startProcess({
      EMBED_ORIGINS: [hosts.origin("wiki"), hosts.origin("intranet"), hosts.sameSite, hosts.insecure].join(
        " ",
      ),
      EMBED_CONTACT_ID_ORIGINS: hosts.origin("wiki"),
    });
    await use(form);
    await form.end();
  },
  sandbox: async ({ form }, use) => use(sandboxControl(form.url)),
  page: async ({ page }, use) => {
    await page.addInitScript(noteEvents);
    await use(page);
  },
  open: async ({ page, hosts, form }, use) => {
    await use(async ({ at = hosts.origin("wiki"), script = loaderOf(form.url), head = "", ...rest }) => {
      hosts.serve("/", { body: "<contact-desk></contact-desk>", ...rest, head: script + head });
      await page.goto(`${at}/`);
    });
  },
  inside: async ({ page }, use) => use(page.frameLocator("contact-desk iframe")),
});

/** HTML that loads the element from where the form is. */
export function loaderOf(home: string): string {
  return `<script src="${home}/embed/v1.js" async></script>`;
}

/** What the page was told so far; without heights, which differ from machine to machine. */
export async function told(page: Page | Frame): Promise<Told[]> {
  const all = await page.evaluate(() => (window as unknown as Notes).told);
  return all.filter(({ type }) => type !== "resize");
}

/** Waits until the page was told so. */
export async function isTold(page: Page | Frame, type: string, patience = 15_000): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => (window as unknown as Notes).told.map((each) => each.type)), {
      timeout: patience,
    })
    .toContain(type);
}

/** The messages that came to a window so far, from whomever. */
export function heard(page: Page | Frame): Promise<unknown[]> {
  return page.evaluate(() => (window as unknown as Notes).heard);
}

/** How often a window was told to connect. */
export async function connects(page: Page | Frame): Promise<number> {
  return (await heard(page)).filter((data) => (data as { type?: unknown } | null)?.type === "connect").length;
}

type Notes = { told: Told[]; heard: unknown[] };

/** Runs in every page and frame, before anything else. */
function noteEvents() {
  const notes: Notes = { told: [], heard: [] };
  Object.assign(window, notes);
  window.addEventListener("message", ({ data }) => notes.heard.push(data));
  const names = "ready dirty submitting created exists unknown error signed-out resize".split(" ");
  for (const name of names)
    window.addEventListener(`contact-desk:${name}`, (event) =>
      notes.told.push({ type: name, detail: (event as CustomEvent).detail }),
    );
}
