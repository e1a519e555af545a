import { expect, test } from "vitest";
import { holdsToken } from "./holdsToken";

test.each([
  "pit-feedface-0000-4000-8000-00000000beef",
  "PIT-FEEDFACE-0000-4000-8000-00000000BEEF",
  "Bearer pit-feedface-0000-4000-8000-00000000beef\n",
  "xpit-feedface-0000-4000-8000-00000000beefx",
  "pit-feedface00004000800000000000beef",
  "pit-abcdefghijklmnopqrstuvwx4",
])("%j holds a token", (text) => {
  expect(holdsToken(text)).toBe(true);
});

test.each([
  "",
  "pit-",
  "pit-stop-4-of-the-harbour-street-clinic",
  "https://example.org/pit-crew-2026-winners-of-the-year",
  "pit-abcdefghijklmnopqrstuvwxyz",
  "feedface-0000-4000-8000-00000000beef",
])("%j holds none", (text) => {
  expect(holdsToken(text)).toBe(false);
});
