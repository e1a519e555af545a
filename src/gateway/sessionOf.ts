import type { World } from "./createGateway";

/**
 * What the page is told before it is used. `forms`: those that its address may ask for by name. `keeping`: for whom, by
 * which key and how long entries are kept there, by our clock. `person`: a name for who asks that tells nothing of them.
 * `own`: whether somebody uses a token of their own, where they may.
 */
export function sessionOf({ settings, keys, now, who }: World, own: { connected: boolean } | undefined) {
  const { practice, locations, appUrl, duplicateCheck, draftHours: hours } = settings;
  const { forms: byId, namedForms } = settings;
  const shown = locations.map(({ id, name }) => ({ id, name, form: byId.get(id) }));
  const forms = namedForms.size > 0 ? Object.fromEntries(namedForms) : undefined;
  const person = keys.personId(who);
  const key = Buffer.from(keys.draftKey(who)).toString("base64url");
  const keeping = hours > 0 ? { person, key, hours, now: now() } : undefined;
  return { practice, locations: shown, forms, appUrl, duplicateCheck, person, keeping, own };
}
