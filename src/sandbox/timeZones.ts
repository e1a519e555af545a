/** Spellings that the sandbox takes beside those of the runtime, as HighLevel's own list has older ones. */
const olderSpellings = [
  "America/Buenos_Aires",
  "Asia/Calcutta",
  "Asia/Katmandu",
  "Asia/Saigon",
  "Europe/Kiev",
  "US/Alaska",
  "US/Arizona",
  "US/Central",
  "US/Eastern",
  "US/Hawaii",
  "US/Mountain",
  "US/Pacific",
  "UTC",
];

/** The time zones a contact may have, and what `GET /locations/{id}/timezones` lists, in order of name. */
export const timeZones: readonly string[] = [
  ...new Set([...Intl.supportedValuesOf("timeZone"), ...olderSpellings]),
].sort();
