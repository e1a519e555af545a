import type { Keys } from "./createKeys";
import type { Settings } from "./settings";

/** Whoever sits at this computer: without a sign-in nobody else can ask. */
const who = "loopback";

/** What the page is told before it is used. `keeping`: for whom, by which key and how long entries are kept there, by our clock. */
export function sessionOf(settings: Settings, keys: Keys, now: number) {
  const { practice, locations, appUrl, forms, duplicateCheck, draftHours: hours } = settings;
  const shown = locations.map(({ id, name }) => ({ id, name, form: forms.get(id) }));
  const key = Buffer.from(keys.draftKey(who)).toString("base64url");
  const keeping = hours > 0 ? { person: keys.personId(who), key, hours, now } : undefined;
  return { practice, locations: shown, appUrl, duplicateCheck, keeping };
}
