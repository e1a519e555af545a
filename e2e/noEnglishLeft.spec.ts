import { dataOf } from "./dataOf";
import { expect, test } from "./desk";
import { englishIn } from "./englishIn";
import { speak } from "./mainStates";
import { comeTo, states } from "./states";

/** What is typed on the way to the states, or chosen there. */
const typed = [
  "Fax: 1",
  "12 Main Street",
  "Springfield",
  "referral",
  "interpreter",
  "unauthorised",
  "Ada",
  "Lovelace",
  "Acme",
  "Maine",
  "Narnia",
  "Paris",
  "card.pdf",
  "photo.heic",
  "brand new",
  "new patient",
  "walk in",
];

/** What HighLevel's own pages call it, whatever they are read in; and its example of an ID. */
const inHighLevel = [
  "sub-account",
  "Settings → Business Profile",
  "Settings → Private Integrations",
  "Private Integration",
  "View Contacts",
  "Edit Contacts",
  "View Locations",
  "ve9EPM428h8vShlRW1KT",
];

for (const state of states) {
  const tag = state.often ? [] : "@every";
  test(`in another language nothing is said in English: ${state.name}`, { tag }, async ({ page, desk }) => {
    await page.setViewportSize({ width: state.width ?? 1440, height: 900 });
    const data = dataOf(page);
    await comeTo(page, desk.sandbox, state, "ja", "ar");
    for (const language of ["ja", "ar"]) {
      await speak(page, language);
      await expect.poll(() => englishIn(page, [...data, ...typed, ...inHighLevel]), language).toEqual([]);
    }
  });
}
