import { expect, test } from "playwright/test";
import type { SandboxControl } from "../sandboxControl";
import type { Browser, Named } from "./Browser";

const firstName: Named = { role: "textbox", name: "First name" };
const email: Named = { role: "textbox", name: "Email" };
const country: Named = { role: "combobox", name: "Country" };
const preview: Named = { role: "region", name: "The body as JSON" };
const problem: Named = { role: "alert", name: "" };

/** What HighLevel shall get in the end, and nothing else. */
const first = {
  firstName: "Łucja",
  lastName: "O’Brien",
  email: "lucja@example.com",
  locationId: "practice",
  phone: "+442079460958",
  dndSettings: { SMS: { status: "active", message: "Asked us not to", code: "S-1" } },
  tags: ["walk in", "new"],
  dateOfBirth: "1990-09-25",
  country: "GB",
};
const second = { firstName: "Grace", locationId: "practice" };

/** From an empty page to two created contacts, by keyboard but for one press of the mouse, and by way of a mistake and a reload. */
export async function takeRoad(browser: Browser, url: string, sandbox: SandboxControl): Promise<void> {
  await test.step("the page is there, and knows its location", async () => {
    await browser.open(url);
    await see(browser, "Harbour Street Clinic");
  });
  await test.step("a contact is typed", () => typeContact(browser));
  await test.step("what is typed outlives a reload", () => reload(browser));
  await test.step("what is wrong is said, and leads to its field", () => mendEmail(browser));

  const shown = await browser.text(preview);
  await test.step("what will be sent is shown", () => expect(JSON.parse(shown ?? "")).toEqual(first));
  await test.step("the contact is created, and the form is ready for another", async () => {
    await browser.press("Control+Shift+Enter");
    await see(browser, "Created: Łucja O’Brien.");
    await focus(browser, firstName);
    expect(await browser.value(firstName)).toBe("");
    expect(await browser.value(country)).toBe("");
  });
  await test.step("another is created, and then one more may come", async () => {
    await browser.type(second.firstName);
    await browser.press("Control+Enter");
    await focus(browser, { role: "button", name: "Add another" });
    await see(browser, "Contact created.");
    await browser.press("Enter");
    await focus(browser, firstName);
  });

  const bodies = (await sandbox.requests()).filter(({ method }) => method === "POST").map(({ body }) => body);
  expect(bodies).toEqual([JSON.stringify(JSON.parse(shown ?? "")), JSON.stringify(second)]);
  const names = (await sandbox.contacts()).map((contact) => contact.firstName);
  expect(names.sort()).toEqual([second.firstName, first.firstName]);
  expect(await browser.faults()).toEqual([]);
}

async function typeContact(browser: Browser) {
  await browser.click(firstName);
  await browser.type(first.firstName);
  await type(browser, "Last name", first.lastName);
  await type(browser, "Email", "lucja@");
  await type(browser, "Phone", "+44 20 7946 0958");
  await type(browser, "Date of birth", "09/25/1990");
  await see(browser, "25 September 1990");
  await tabTo(browser, country);
  await browser.type("united k");
  const offered: Named = { role: "option", name: "United Kingdom GB" };
  await expect.poll(() => height(browser, offered), "the list is open").toBeGreaterThan(20);
  await browser.press("Enter");
  await expect.poll(() => browser.value(country)).toBe("United Kingdom");
  await tabTo(browser, { role: "switch", name: "Do not contact by SMS" });
  await browser.press("Space");
  // A reason is asked before the switch that it belongs to.
  await browser.press("Shift+Tab");
  await focus(browser, { role: "button", name: "Add a reason" });
  await browser.press("Enter");
  await type(browser, "Reason", first.dndSettings.SMS.message);
  await type(browser, "Code", first.dndSettings.SMS.code);
  await tabTo(browser, { role: "combobox", name: "Tags" });
  await browser.type("walk in");
  await browser.press("Enter");
  await browser.type("new");
}

async function mendEmail(browser: Browser) {
  await browser.press("Control+Enter");
  await focus(browser, problem);
  expect(await browser.text(problem)).toContain("There is a problem");
  await browser.press("Tab");
  await browser.press("Enter");
  await focus(browser, email);
  await browser.press("End");
  await browser.type("example.com");
  expect(await browser.value(email)).toBe(first.email);
  await expect.poll(() => browser.text(problem), "it is right again").toBeUndefined();
}

async function reload(browser: Browser) {
  await see(browser, "Kept on this computer");
  await browser.reload();
  await see(browser, "We kept what you typed at");
  const goOn: Named = { role: "button", name: "Continue" };
  await inSight(browser, goOn);
  await browser.click(goOn);
  await expect.poll(() => browser.value(email)).toBe("lucja@");
  await expect.poll(() => browser.value(country)).toBe("United Kingdom");
  await focus(browser, firstName);
}

async function type(browser: Browser, name: string, text: string) {
  await tabTo(browser, { role: "textbox", name });
  await browser.type(text);
}

/** Presses Tab until the control has the focus, and looks whether anybody sees it there. */
async function tabTo(browser: Browser, control: Named) {
  for (let presses = 0; presses < 15; presses++) {
    await browser.press("Tab");
    if (!(await browser.hasFocus(control))) continue;
    await inSight(browser);
    return;
  }
  throw new Error(`Tab never came to ${control.name}.`);
}

/** Of what is not shown it is 0. */
async function height(browser: Browser, what: Named): Promise<number> {
  const { top, bottom } = (await browser.box(what)) ?? { top: 0, bottom: 0 };
  return bottom - top;
}

/** Without a control, what has the focus. */
async function inSight(browser: Browser, control?: Named) {
  const { top, bottom, bar } = (await browser.box(control)) ?? { top: -1, bottom: 0, bar: 0 };
  const name = control?.name ?? "what has the focus";
  expect(top, `${name} is not above the window`).toBeGreaterThanOrEqual(0);
  expect(bottom, `${name} is not under the bar`).toBeLessThanOrEqual(bar);
}

async function focus(browser: Browser, on: Named) {
  await expect.poll(() => browser.hasFocus(on), `${on.role} “${on.name}” has the focus`).toBe(true);
}

async function see(browser: Browser, words: string) {
  await expect.poll(() => browser.text()).toContain(words);
}
