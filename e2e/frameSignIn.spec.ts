import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserContext, Frame, Page } from "playwright/test";
import { test as base, expect } from "./desk";
import { pageHeaders } from "./pageHeaders";
import { type SignIn, startSignIn } from "./startSignIn";

/** `intranet`: the origin of another site, whose page has whatever its query names in a frame. */
const test = base.extend<{ office: SignIn; intranet: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it needs from the pattern.
  office: async ({}, use) => {
    const office = await startSignIn();
    await use(office);
    await office.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  intranet: async ({}, use) => {
    const server = createServer(({ url = "" }, response) => {
      const framed = decodeURIComponent(url.replace("/?", ""));
      response.setHeader("Content-Type", "text/html");
      response.end(
        `<!doctype html><title>Intranet</title><iframe title="Contact Desk" src="${framed}"></iframe>`,
      );
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    // A server that listens on a port has an AddressInfo. To a browser, localhost is another site than 127.0.0.1.
    await use(`http://localhost:${(server.address() as AddressInfo).port}`);
    server.closeAllConnections();
    server.close();
  },
});

/** The sign-in's proxy, which knows a person by a cookie that no frame of another site brings along. */
async function standBefore(url: string, context: BrowserContext, office: SignIn, sub: string) {
  const assertion = await office.headerOf(sub);
  await context.route(`${url}/api/frame-code`, (route) =>
    route.continue({ headers: { ...route.request().headers(), ...assertion } }),
  );
}

/** A page of another site with the form in a frame. */
async function openIntranet(page: Page, intranet: string, url: string): Promise<Frame> {
  await page.goto(`${intranet}/?${encodeURIComponent(`${url}/embed/frame`)}`);
  const frame = page.frames().find((each) => each.url() === `${url}/embed/frame`);
  if (!frame) throw new Error("The frame did not come.");
  return frame;
}

/** How the frame is answered. */
async function ask(frame: Frame, path: string, init: RequestInit): Promise<number> {
  const all = { ...init, headers: { ...pageHeaders, ...init.headers } };
  return await frame.evaluate(
    async ([path, all]) => {
      const answer = await fetch(path, all);
      await answer.text();
      return answer.status;
    },
    [`/embed/api${path}`, all] as const,
  );
}

const askSession = (frame: Frame) => ask(frame, "/session", {});

function signIn(frame: Frame, code: string): Promise<number> {
  const headers = { "Content-Type": "application/json" };
  return ask(frame, "/sign-in", { method: "POST", headers, body: JSON.stringify({ code }) });
}

test("a window that was cut off from its frame shows a code to copy, and says what to do with it", async ({
  page,
  desk,
  context,
  office,
  intranet,
}) => {
  const { url } = await desk.start({ ...office.settings, EMBED_ORIGINS: intranet });
  await standBefore(url, context, office, "ada");
  const window = await context.newPage();
  await window.goto(`${url}/signed-in.html?frame`);

  const field = window.getByLabel("Copy this code into the form. It is good for one minute, and once.");
  await expect(field).toBeFocused();
  await expect(field).not.toBeEditable();
  const frame = await openIntranet(page, intranet, url);
  expect(await signIn(frame, await field.inputValue())).toBe(200);
  expect(await askSession(frame)).toBe(200);
});

test("a window in which nobody signed in says so", async ({ page, desk, office, intranet }) => {
  const { url } = await desk.start({ ...office.settings, EMBED_ORIGINS: intranet });
  await page.goto(`${url}/signed-in.html?frame`);

  await expect(page.getByRole("alert")).toHaveText(
    "The form could not be signed in from here. Close this window, and sign in once more.",
  );
  await expect(page.getByRole("textbox")).toHaveCount(0);
});
