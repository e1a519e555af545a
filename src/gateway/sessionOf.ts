import type { World } from "./createGateway";

/**
 * What the page is told before it is used. `keeping`: for whom, by which key and how long entries are kept there, by our
 * clock. `person`: a name for who asks that tells nothing of them. `own`: whether somebody uses a token of their own, where they may.
 */
export function sessionOf({ settings, keys, now, who }: World, own: { connected: boolean } | undefined) {
  const { practice, locations, appUrl, forms, duplicateCheck, draftHours: hours } = settings;
  const shown = locations.map(({ id, name }) => ({ id, name, form: forms.get(id) }));
  const person = keys.personId(who);
  const key = Buffer.from(keys.draftKey(who)).toString("base64url");
  const keeping = hours > 0 ? { person, key, hours, now: now() } : undefined;
  return { practice, locations: shown, appUrl, duplicateCheck, person, keeping, own };
}
