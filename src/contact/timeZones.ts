/**
 * HighLevel checks zones against a list of its own with the older spellings. Browsers differ in which spelling they
 * list; these are the newer ones that some of them give, and what HighLevel calls the same zone.
 */
const olderSpelling: { readonly [zone: string]: string } = {
  "Africa/Asmara": "Africa/Asmera",
  "America/Argentina/Buenos_Aires": "America/Buenos_Aires",
  "America/Argentina/Catamarca": "America/Catamarca",
  "America/Argentina/Cordoba": "America/Cordoba",
  "America/Argentina/Jujuy": "America/Jujuy",
  "America/Argentina/Mendoza": "America/Mendoza",
  "America/Atikokan": "America/Coral_Harbour",
  "America/Indiana/Indianapolis": "America/Indianapolis",
  "America/Kentucky/Louisville": "America/Louisville",
  "America/Nuuk": "America/Godthab",
  "Asia/Ho_Chi_Minh": "Asia/Saigon",
  "Asia/Kathmandu": "Asia/Katmandu",
  "Asia/Kolkata": "Asia/Calcutta",
  "Asia/Yangon": "Asia/Rangoon",
  "Atlantic/Faroe": "Atlantic/Faeroe",
  "Europe/Kyiv": "Europe/Kiev",
  "Pacific/Chuuk": "Pacific/Truk",
  "Pacific/Kanton": "Pacific/Enderbury",
  "Pacific/Pohnpei": "Pacific/Ponape",
};

/** Names without a place that HighLevel knows too. */
const placeless = [
  "UTC",
  "US/Alaska",
  "US/Arizona",
  "US/Central",
  "US/Eastern",
  "US/Hawaii",
  "US/Mountain",
  "US/Pacific",
];

/** IANA names of the zones that HighLevel takes, in the spelling that it knows, sorted. */
export function zoneNames(): readonly string[] {
  names ??= makeNames();
  return names;
}

/** A zone as HighLevel spells it. */
export function inOlderSpelling(zone: string): string {
  return olderSpelling[zone] ?? zone;
}

let names: readonly string[] | undefined;

function makeNames(): readonly string[] {
  const known = Intl.supportedValuesOf("timeZone").map(inOlderSpelling);
  return [...new Set([...known, ...placeless])].sort();
}
