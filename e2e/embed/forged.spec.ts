import type { Frame, Page } from "playwright/test";
import { connects, expect, heard, isTold, test, told } from "./embedTest";
import { answers, send } from "./sendForged";

const connect = (wish: object = {}) => JSON.stringify({ contactDesk: 1, type: "connect", wish });
const forged = connect({ theme: "dark", prefill: '{"firstName":"Forged"}' });
const real = connect({ prefill: '{"lastName":"Lovelace"}' });

test("the form hears nobody but the window around it", async ({ page, hosts, form, sandbox }) => {
  const framed = `${form.url}/embed/frame`;
  hosts.serve("/forger", { body: "Forger" });
  hosts.serve("/", {
    body: `<iframe name="form" src="${framed}"></iframe>
      <iframe name="allowed" src="${hosts.origin("intranet")}/forger"></iframe>
      <iframe name="stranger" src="${hosts.origin("other")}/forger"></iframe>
      <iframe name="own" src="/forger"></iframe>
      <iframe name="another form" src="${framed}"></iframe>`,
  });
  await page.goto(hosts.origin("wiki"));
  await expect.poll(async () => (await heard(page)).length).toBe(2);
  const opened = page.waitForEvent("popup");
  await page.evaluate(() => void window.open("/forger"));
  const popup = await opened;
  await popup.waitForLoadState();
  const desk = frameOf("form");
  const beside = ["form", "allowed", "stranger", "own", "another form"].map(frameOf);
  for (const forger of [...beside, popup]) await send(forger, forged);
  await expect.poll(() => connects(desk)).toBe(6);
  await send(page, real);

  await expect(desk.getByLabel("Last name")).toHaveValue("Lovelace");
  await expect(desk.getByLabel("First name")).toHaveValue("");
  for (const forger of [...beside, popup]) expect(await answers(forger)).toEqual([[[]]]);
  expect(await answers(page)).toEqual([[expect.arrayContaining(["ready"])]]);
  expect(await sandbox.contacts()).toEqual([]);

  function frameOf(name: string) {
    const frame = page.frame({ name });
    if (!frame) throw new Error(`There is no frame ${name}.`);
    return frame;
  }
});

/** What the window around the form says, as JSON. */
const noConnects: readonly string[] = [
  ...['"connect"', "null", "1", "[]", "{}", '[{"contactDesk":1,"type":"connect","wish":{}}]'],
  ...["0", "2", "1.5", '"1"', "true", "null", "[1]"].map(
    (version) => `{"contactDesk":${version},"type":"connect","wish":{}}`,
  ),
  ...['"Connect"', '"hello"', '"wish"', '["connect"]', "null"].map(
    (type) => `{"contactDesk":1,"type":${type},"wish":{}}`,
  ),
  ...["null", "[]", '"dark"', "1"].map((wish) => `{"contactDesk":1,"type":"connect","wish":${wish}}`),
  '{"contactDesk":1,"type":"connect"}',
  '{"contactDesk":1,"type":"connect","__proto__":{"wish":{}}}',
  '{"__proto__":{"contactDesk":1,"type":"connect","wish":{}}}',
];

test("the form takes nothing for a connect that is none of its own shape and version, or has no port", async ({
  page,
  hosts,
  form,
}) => {
  hosts.serve("/", { body: `<iframe name="form" src="${form.url}/embed/frame"></iframe>` });
  await page.goto(hosts.origin("wiki"));
  await expect.poll(async () => (await heard(page)).length).toBe(1);
  for (const message of noConnects) await send(page, message);
  await send(page, forged, 0);
  await send(page, real);

  const desk = page.frameLocator("iframe");
  await expect(desk.getByLabel("Last name")).toHaveValue("Lovelace");
  await expect(desk.getByLabel("First name")).toHaveValue("");
  expect(await answers(page)).toEqual([
    ...noConnects.map(() => [[]]),
    [],
    [expect.arrayContaining(["ready"])],
  ]);
});

test("the form is taken up once, by one port", async ({ page, hosts, form }) => {
  hosts.serve("/", { body: `<iframe name="form" src="${form.url}/embed/frame"></iframe>` });
  await page.goto(hosts.origin("wiki"));
  await expect.poll(async () => (await heard(page)).length).toBe(1);
  const desk = page.frameLocator("iframe");
  await send(page, real, 2);
  await expect(desk.getByLabel("Last name")).toHaveValue("Lovelace");
  await send(page, forged);
  const message = { type: "wish", wish: { filled: { city: "London" } } };
  await page.evaluate((wish) => window.sent[0]?.[0]?.port.postMessage(wish), message);

  await expect(desk.getByLabel("City")).toHaveValue("London");
  await expect(desk.getByLabel("First name")).toHaveValue("");
  await expect(desk.locator("html")).not.toHaveAttribute("data-theme", "dark");
  expect(await answers(page)).toEqual([[expect.arrayContaining(["ready"]), []], [[]]]);
});

/** What windows around the form's say, as JSON: they are heard by none. */
const hellos: readonly string[] = [
  '{"contactDesk":1,"type":"hello"}',
  ...["0", "2", '"1"', "null"].map((version) => `{"contactDesk":${version},"type":"hello"}`),
  ...['"Hello"', '"ready"', '["hello"]', "null"].map((type) => `{"contactDesk":1,"type":${type}}`),
  ...['"hello"', "null", "[]", "1", '{"__proto__":{"contactDesk":1,"type":"hello"}}'],
];

test("the element answers nobody but the form in its own frame", async ({ page, open, form, hosts }) => {
  hosts.serve("/forger", { body: "Forger" });
  await open({
    body: `<contact-desk prefill='{"firstName":"Ada"}'></contact-desk>
      <iframe name="stranger" src="${hosts.origin("other")}/forger"></iframe>
      <iframe name="own" src="/forger"></iframe>
      <iframe name="another form" src="${form.url}/embed/frame"></iframe>`,
  });
  await isTold(page, "ready");
  await expect.poll(async () => (await heard(page)).length).toBe(2);
  const forgers = page.frames().filter((frame) => frame.name() !== "");
  const desk = page.frames().find((frame) => frame.name() === "" && frame.url().startsWith(form.url));
  if (!desk) throw new Error("There is no form.");
  for (const from of [page, ...forgers]) for (const hello of hellos) await sayHello(from, hello);
  // The right window, in another version or shape.
  for (const hello of hellos.slice(1)) await sayHello(desk, hello);
  await expect.poll(async () => (await heard(page)).length).toBe(2 + 5 * hellos.length - 1);
  expect(forgers).toHaveLength(3);
  expect(await connects(desk)).toBe(1);

  // The right window, in which another site is now.
  await desk.goto(`${hosts.origin("other")}/forger`);
  for (const hello of hellos) await sayHello(desk, hello);
  await expect.poll(async () => (await heard(page)).length).toBe(2 + 6 * hellos.length - 1);
  await Promise.all([page, desk, ...forgers].map((each) => each.evaluate("new Promise(setTimeout)")));

  expect(await Promise.all([page, desk, ...forgers].map(connects))).toEqual([0, 0, 0, 0, 0]);
  expect(await told(page)).toEqual([{ type: "ready", detail: { version: 1 } }]);
});

async function sayHello(from: Page | Frame, json: string) {
  await from.evaluate((text) => window.parent.postMessage(JSON.parse(text), "*"), json);
}
