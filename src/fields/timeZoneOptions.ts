import { countryCodes } from "../contact/countries";
import { shownText } from "../contact/shownText";
import { inOlderSpelling, zoneNames } from "../contact/timeZones";
import type { Option } from "../ui/Option";
import type { Words } from "../words/en";
import { lastResult } from "./lastResult";

export { zoneNames };

/** Zones with their offset and time at a moment (ms since 1970, to the minute), found by name, city and country. */
export function timeZoneOptions(words: Words, now: number, zones: readonly string[]): readonly Option[] {
  return optionsAt(words, Math.floor(now / 60_000) * 60_000, zones);
}

const optionsAt = lastResult((words: Words, now: number, zones: readonly string[]): readonly Option[] => {
  const countries = countriesOfZones(new Intl.DisplayNames(words.language, { type: "region" }));
  const clock = new Intl.DateTimeFormat(words.language, {
    timeZone: "UTC",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return zones.map((zone) => {
    const facts = factsOf(zone, now);
    return {
      value: zone,
      label: shownText(zone.replaceAll("_", " ")),
      detail: facts && words.timeZone.now(`UTC${facts.offset}`, clock.format(now + facts.minutes * 60_000)),
      keywords: [cityOf(zone), ...(countries.get(zone) ?? [])],
    };
  });
});

function cityOf(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

type Facts = { offset: string; minutes: number };

const known = new Map<string, Facts | undefined>();

/** A zone's offset on the day of a moment; nothing where the browser does not know the zone. */
function factsOf(zone: string, now: number): Facts | undefined {
  const key = `${zone} ${Math.floor(now / 86_400_000)}`;
  if (!known.has(key)) known.set(key, offsetOf(zone, now));
  return known.get(key);
}

const used = new Map<string, readonly string[]>();

/** The zones of a country, where the browser knows, in HighLevel's spelling. */
export function zonesIn(code: string): readonly string[] {
  const zones = used.get(code) ?? zonesOf(code);
  used.set(code, zones);
  return zones;
}

/**
 * Asks the browser about all zones and countries, a few at a time: each takes it about a quarter of a millisecond, and
 * nobody who types meanwhile shall wait.
 */
export async function gatherFacts(now: number): Promise<void> {
  for (const [index, zone] of zoneNames().entries()) {
    if (index % 10 === 0) await pause();
    factsOf(zone, now);
  }
  for (const [index, code] of countryCodes.entries()) {
    if (index % 10 === 0) await pause();
    zonesIn(code);
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** `−5` and its minutes; half hours as `+5:30`. */
function offsetOf(timeZone: string, now: number): Facts | undefined {
  if (!isKnown(timeZone)) return undefined;
  const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "shortOffset" }).formatToParts(now);
  const name = parts.find(({ type }) => type === "timeZoneName")?.value.replace("GMT", "") || "+0";
  const [, sign = "+", hours = "0", minutes = "0"] = /^([+-])(\d+)(?::(\d+))?$/.exec(name) ?? [];
  const size = Number(hours) * 60 + Number(minutes);
  return { offset: name.replace("-", "\u2212"), minutes: sign === "-" ? -size : size };
}

function isKnown(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone }));
  } catch {
    return false;
  }
}

/** The names and codes of the countries in which each zone is used. */
function countriesOfZones(names: Intl.DisplayNames): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const code of countryCodes) {
    for (const zone of zonesIn(code)) {
      found.set(zone, [...(found.get(zone) ?? []), names.of(code) ?? code, code]);
    }
  }
  return found;
}

/** The method is in newer browsers, the property in some older ones, and Firefox had neither for long. */
type ZonedLocale = Intl.Locale & { getTimeZones?: () => string[] | undefined; timeZones?: string[] };

function zonesOf(code: string): readonly string[] {
  const locale: ZonedLocale = new Intl.Locale("und", { region: code });
  return (locale.getTimeZones?.() ?? locale.timeZones ?? []).map(inOlderSpelling);
}
