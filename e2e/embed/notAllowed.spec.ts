import { startProcess } from "../startProcess";
import { test as base, expect, type Fixtures, isTold, told } from "./embedTest";
import { type HostSite, startHost } from "./startHost";

type Sites = {
  /** Whose `wiki` may have the form, and `secure` over https, which it is not. */
  hosts: HostSite;
  /** The same names on another port. */
  elsewhere: HostSite;
};

/** May have the form over http. */
const plain = "plain.example.test";

const test = base.extend<Fixtures & Sites>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it needs from the pattern.
  elsewhere: async ({}, use) => {
    const elsewhere = await startHost();
    await use(elsewhere);
    await elsewhere.stop();
  },
  form: async ({ hosts }, use) => {
    const secure = hosts.origin("secure").replace("http:", "https:");
    const form = await startProcess({ EMBED_ORIGINS: `${hosts.origin("wiki")} ${secure} http://${plain}` });
    await use(form);
    await form.end();
  },
});

// A page that is made up here has no address, and browsers ask people before such a page reaches this computer.
test.use({ permissions: ["local-network-access"] });

type Case = {
  name: string;
  /** Of the page; the element is in it, or in a frame of it. */
  address: (sites: Sites) => string;
  /** A policy that names a page over http means it over https too: there only the form itself knows better. */
  isFramed?: true;
};

const cases: readonly Case[] = [
  { name: "a page that is not on the list", address: ({ hosts }) => `${hosts.origin("other")}/` },
  { name: "a subdomain of one that is", address: ({ hosts }) => `${hosts.origin("sub.wiki")}/` },
  { name: "another port of one that is", address: ({ elsewhere }) => `${elsewhere.origin("wiki")}/` },
  { name: "one over http where https is listed", address: ({ hosts }) => `${hosts.origin("secure")}/` },
  { name: "one over https where http is listed", address: () => `https://${plain}/`, isFramed: true },
  { name: "a sandboxed frame of one that is", address: ({ hosts }) => `${hosts.origin("wiki")}/sandboxed` },
  { name: "one that is, in a frame of another", address: ({ hosts }) => `${hosts.origin("other")}/nested` },
];

for (const { name, address, isFramed } of cases)
  test(`not allowed: ${name} has a link in the form's place, and is told so once`, async ({
    page,
    form,
    hosts,
    elsewhere,
  }) => {
    for (const site of [hosts, elsewhere]) servePages(site, form.url);
    await page.route(`https://${plain}/`, async (route) =>
      route.fulfill({ response: await route.fetch({ url: hosts.sameSite }) }),
    );
    await page.clock.install({ time: 0 });
    await page.goto(address({ hosts, elsewhere }));
    const host = page.frames().find((frame) => new URL(frame.url()).pathname === "/") ?? page.mainFrame();
    const inside = host.frameLocator("contact-desk iframe");
    await page.clock.pauseAt(9_900);
    const before = await told(host);
    await page.clock.runFor(10_000);
    await isTold(host, "error");
    await page.clock.runFor(60_000);

    expect(before).toEqual([]);
    expect(await told(host)).toEqual([{ type: "error", detail: { code: "not-allowed" } }]);
    expect(await inside.getByLabel("First name").evaluateAll(valuesOf)).toEqual(isFramed ? [""] : []);
    await expect(host.locator("contact-desk iframe")).toBeHidden();
    await expect(host.getByText("The form cannot be shown on this page.")).toBeVisible();
    const opened = page.waitForEvent("popup");
    await host.getByRole("link", { name: "Open it in a tab" }).click();
    await expect((await opened).getByRole("heading", { name: "New contact" })).toBeVisible();
    expect((await opened).url()).toBe(`${form.url}/?location=&form=&lang=`);
  });

function valuesOf(inputs: Element[]) {
  return inputs.map((input) => (input as HTMLInputElement).value);
}

function servePages(site: HostSite, home: string) {
  const sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox";
  site.serve("/", {
    head: `<script src="${home}/embed/v1.js" async></script>`,
    body: `<contact-desk prefill='{"firstName":"Ada"}'></contact-desk>`,
  });
  site.serve("/sandboxed", { body: `<iframe sandbox="${sandbox}" src="/"></iframe>` });
  site.serve("/nested", { body: `<iframe src="${site.origin("wiki")}/"></iframe>` });
}
