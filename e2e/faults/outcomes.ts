import type { Frame, Page } from "playwright/test";

/** The only outcomes that a person can see, by their words. */
const words = {
  saved: /^Contact created\.$/,
  exists: /is already in HighLevel.*Nothing was changed\./,
  fix: /^There is a problem$/,
  wait: /^Not created( yet)?\. (HighLevel is (still )?busy|Your entry is kept)\./,
  offline: /^Not created\. (You are offline|It did not arrive)\./,
  unknown: /^We do not know yet if this contact was created\. Do not type it again\./,
  "signed out": /^You are signed out\. Nothing was sent\. Your entry is kept\./,
  unreachable: /^The form cannot reach HighLevel\. Your entry is kept\./,
  "partly saved": /^Contact created, but /,
  kept: /^We kept what you typed at \d/,
  "not kept": /^This browser does not let us keep a copy\./,
} as const;

export type OutcomeName = keyof typeof words;

/** What became of keeping; it may stand beside what became of sending. */
const ofKeeping: readonly OutcomeName[] = ["kept", "not kept"];

/** The outcomes that can be read on the page right now: those of sending, and those of keeping. */
export async function outcomesOn(
  page: Page | Frame,
): Promise<{ sending: OutcomeName[]; keeping: OutcomeName[] }> {
  const seen = await Promise.all(
    // The entries of a literal have its keys.
    (Object.entries(words) as [OutcomeName, RegExp][]).map(async ([name, pattern]) => {
      const isThere = (await page.getByText(pattern).filter({ visible: true }).count()) > 0;
      return isThere ? [name] : [];
    }),
  );
  const names = seen.flat();
  return {
    sending: names.filter((name) => !ofKeeping.includes(name)),
    keeping: names.filter((name) => ofKeeping.includes(name)),
  };
}
