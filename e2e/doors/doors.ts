import { test as base, expect } from "playwright/test";
import { type HighLevel, startHighLevel } from "../startHighLevel";
import { type Process, startProcess } from "../startProcess";

export { expect };

type Doors = {
  /** All that reaches it is remembered. */
  highLevel: HighLevel;
  /** A built gateway that talks to it, and refuses nobody for asking too often. */
  gateway: Process;
};

const unlimited = { PERSON_REQUESTS: "1000000", LOCATION_REQUESTS: "1000000" };

/** Playwright's test, before the doors of a gateway of its own. */
export const test = base.extend<Doors>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it needs from the pattern.
  highLevel: async ({}, use) => {
    const highLevel = await startHighLevel();
    await use(highLevel);
    highLevel.stop();
  },
  gateway: async ({ highLevel }, use) => {
    const gateway = await startProcess({ ...highLevel.settings, ...unlimited });
    await use(gateway);
    await gateway.end();
  },
});
