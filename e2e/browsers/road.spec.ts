import { findFirefox, findWebKit } from "../../src/commands/otherBrowsers.mjs";
import { expect, test } from "../desk";
import { openFirefox } from "./firefox";
import { takeRoad } from "./road";
import { openWebKit } from "./webkit";

const browsers = [
  { name: "Firefox", open: openFirefox, isHere: findFirefox() !== undefined },
  { name: "WebKit", open: openWebKit, isHere: findWebKit() !== undefined },
];

for (const { name, open, isHere } of browsers) {
  test(`the main road in ${name}`, async ({ desk, people }) => {
    test.skip(!isHere, `There is no ${name} on this machine.`);
    const browser = await open({ dark: false });
    try {
      await takeRoad(browser, desk.url, desk.sandbox);
    } finally {
      await browser.end();
    }
    for (const told of ["Łucja", "O’Brien", "lucja@example.com", "Grace"]) people.add(told);
  });

  test(`a dark system in ${name}`, async ({ desk }) => {
    test.skip(!isHere, `There is no ${name} on this machine.`);
    const browser = await open({ dark: true });
    try {
      await browser.open(desk.url);
      expect(await browser.colours()).toEqual({ text: "rgb(238, 240, 243)", ground: "rgb(16, 18, 22)" });
    } finally {
      await browser.end();
    }
  });
}
