import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Builder, By, Capabilities, Key, type WebDriver, type WebElement } from "selenium-webdriver";
import { findWebKit } from "../../src/commands/otherBrowsers.mjs";
import type { Browser, Named, Role } from "./Browser";
import { boxOf, coloursOfPage, readIn, typedIn } from "./inPage";

/** WebKit in the small browser that its driver brings along, on a screen that nobody sees. */
export async function openWebKit({ dark }: { dark: boolean }): Promise<Browser> {
  const driver = await startDriver(dark);
  const webkit = await new Builder()
    .usingServer(driver.url)
    .withCapabilities(new Capabilities({ browserName: "MiniBrowser" }))
    .build();
  await webkit.manage().window().setRect({ x: 0, y: 0, width: 1440, height: 940 });
  const run = <Answer>(script: (...given: never[]) => Answer, ...given: unknown[]) =>
    webkit.executeScript<Awaited<Answer>>(script, ...given);

  async function ask<Answer>(what: Named, question: (element: Element) => Answer) {
    const found = await findNamed(webkit, what);
    return found && run(question, found);
  }

  return {
    async open(url) {
      await webkit.get(url);
      await run(listenToFaults);
    },
    async reload() {
      await webkit.navigate().refresh();
      await run(listenToFaults);
    },
    type: (text) => webkit.actions().sendKeys(text).perform(),
    async press(keys) {
      const parts = keys.split("+").map(keyOf);
      const actions = webkit.actions();
      for (const key of parts) actions.keyDown(key);
      for (const key of parts.reverse()) actions.keyUp(key);
      await actions.perform();
    },
    async click(what) {
      const found = await findNamed(webkit, what);
      if (!found) throw new Error(`There is no ${what.role} “${what.name}”.`);
      await found.click();
    },
    text: (what) => (what ? ask(what, readIn) : run(() => document.body.innerText)),
    value: (what) => ask(what, typedIn),
    hasFocus: async (what) => isNamed(await webkit.switchTo().activeElement(), what),
    box: async (what) => (what ? ask(what, boxOf) : run(boxOf, await webkit.switchTo().activeElement())),
    colours: () => run(coloursOfPage),
    faults: () => run(faultsSoFar),
    picture: async () => Buffer.from(await webkit.takeScreenshot(), "base64"),
    async end() {
      await webkit.quit();
      await driver.end();
    },
  };
}

/** What an element of a role may be in the page; whether it is of that role, the browser says. */
const elementsOf: Readonly<Record<Role, string>> = {
  alert: "[role=alert]",
  button: "button",
  combobox: "input[role=combobox]",
  option: "[role=option]",
  region: "section",
  switch: "input[role=switch]",
  textbox: "input, textarea",
};

async function findNamed(webkit: WebDriver, what: Named): Promise<WebElement | undefined> {
  for (const element of await webkit.findElements(By.css(elementsOf[what.role])))
    if (await isNamed(element, what)) return element;
  return undefined;
}

async function isNamed(element: WebElement, { role, name }: Named): Promise<boolean> {
  return (await element.getAccessibleName()) === name && (await element.getAriaRole()) === role;
}

function keyOf(name: string): string {
  const known: Readonly<Record<string, string>> = {
    Control: Key.CONTROL,
    Shift: Key.SHIFT,
    Enter: Key.ENTER,
    End: Key.END,
    Tab: Key.TAB,
    Space: Key.SPACE,
  };
  return known[name] ?? name;
}

declare global {
  interface Window {
    /** What went wrong in the page since somebody listens. */
    faultsSeen?: string[];
  }
}

function listenToFaults() {
  const seen: string[] = [];
  window.faultsSeen = seen;
  window.addEventListener("error", ({ message }) => seen.push(message));
  window.addEventListener("unhandledrejection", ({ reason }) => seen.push(String(reason)));
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    seen.push(`${violatedDirective} ${blockedURI}`),
  );
}

function faultsSoFar(): string[] {
  return window.faultsSeen ?? ["Nobody listened."];
}

type Driver = { url: string; end(): Promise<void> };

/** Shell that becomes the program, and ends it when the line to us is cut: by us, or because we are no more. */
const endWithLine = 'exec 3<&0; { cat <&3; kill $$; } >/dev/null 2>&1 & exec "$0" "$@" 3<&- </dev/null';

async function startDriver(dark: boolean): Promise<Driver> {
  const programs = findWebKit();
  if (!programs) throw new Error("There is no WebKit on this machine.");
  const home = mkdtempSync(join(tmpdir(), "contact-desk-webkit-"));
  const port = await freePort();
  const { PATH } = process.env;
  const theme = dark ? "Adwaita:dark" : "Adwaita";
  const command = ["sh", "-c", endWithLine, programs.driver, "-p", String(port)];
  const screen = spawn(programs.screen, ["-a", "-s", "-screen 0 1600x1000x24", ...command], {
    env: { PATH, HOME: home, TMPDIR: home, LANG: "en_US.UTF-8", GTK_THEME: theme },
    stdio: ["pipe", "ignore", "ignore"],
  });
  const exit = once(screen, "exit");
  const url = `http://127.0.0.1:${port}`;
  await answering(url);
  const end = async () => {
    screen.stdin.destroy();
    await exit;
    rmSync(home, { recursive: true, force: true });
  };
  return { url, end };
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const isThere = await fetch(`${url}/status`).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await sleep(100);
  }
  throw new Error("WebKit's driver does not answer.");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}
