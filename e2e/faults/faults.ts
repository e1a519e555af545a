/** Everything that can go wrong and has a test of this name, in the order of the table. */
export const faults = {
  Network: [
    "offline before Create",
    "cut before the gateway reads, once",
    "cut before the gateway reads, every time",
    "answer lost once (the browser repeats by itself)",
    "answer lost every time",
    "gateway away for minutes",
    "30 s without an answer",
    "a captive portal answers 200 and HTML",
    "a 201 that breaks off",
    "the browser says online and is not",
    "the browser says offline and is not",
    "a lazy part of the page is gone after a deploy",
  ],
  Server: [
    "HighLevel creates, then resets the connection",
    "HighLevel creates, then hangs",
    "HighLevel creates, then answers 502",
    "HighLevel creates, then answers 422",
    "HighLevel dies before it creates",
    "HighLevel creates without an answer while its search lags 60 s",
    "no answer, and no email or phone to look up by",
    "no answer, nothing to look up by, and nothing created",
    "429 three times, with Retry-After",
    "429 three times, without Retry-After",
    "401: the token was rotated",
    "403 in HTML",
    "a duplicate",
    "a duplicate made by our own first try",
    "gateway killed before it asked HighLevel",
    "gateway killed after it asked HighLevel",
    "two gateways, one key",
    "the ledger is down",
    "a custom field was removed meanwhile",
    "a file is not taken",
    "the session ends mid-form",
    "page older than the gateway",
    "page newer than the gateway",
  ],
  Browser: [
    "killed at once after typing",
    "killed 1 s after typing",
    "killed 3 s after typing",
    "killed between click and answer",
    "reload while sending",
    "close while sending",
    "back while sending",
    "back-forward cache",
    "asleep for ten hours",
    "host page moves the frame",
    "host page removes the frame",
    "http host",
    "storage refused",
    "storage refused to a frame on another site",
    "a translator rewrites the page",
    "an extension takes the page apart",
    "a render error in one field",
    "a wrong clock",
    "another time zone",
  ],
  Storage: [
    "full",
    "missing",
    "blocked by another tab",
    "corrupt",
    "from an older version",
    "from a newer version",
    "cleared while typing",
    "another person's, on a shared computer",
  ],
  Person: [
    "double click",
    "Enter and click",
    "back and again",
    "a paste of 1 MB",
    "31 February",
    "a 13th month",
    "a birth in the future",
    "Clear by mistake",
    "leaves with text unsaved",
    "naughty strings in every field",
    "keyboard only, at 400 %",
  ],
  Concurrency: [
    "two tabs, one draft",
    "two clerks, one person",
    "back online and click at once",
    "look-ups out of order",
    "a draft written while it is cleared",
  ],
} as const;

export type Fault = (typeof faults)[keyof typeof faults][number];

/** @throws where there is no fault of this name */
export function faultCalled(name: string): Fault {
  const found = Object.values(faults)
    .flat()
    .find((fault) => fault === name);
  if (!found) throw new Error(`There is no fault called “${name}” in faults.ts.`);
  return found;
}
