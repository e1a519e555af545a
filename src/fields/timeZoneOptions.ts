import { countryCodes } from "../contact/countries";
import { zoneNames } from "../contact/timeZones";
import type { Option } from "../ui/Option";
import type { Words } from "../words/en";
import { lastResult } from "./lastResult";

/** The zones with their offset and time at a moment (ms since 1970, to the minute), found by name, city and country. */
export function timeZoneOptions(words: Words, now: number): readonly Option[] {
  return optionsAt(words, Math.floor(now / 60_000) * 60_000);
}

const optionsAt = lastResult((words: Words, now: number): readonly Option[] => {
  const countries = countriesOfZones(words.language);
  return zoneNames().map((zone) => ({
    value: zone,
    label: zone.replaceAll("_", " "),
    detail: words.timeZone.now(offsetOf(zone, now), timeIn(zone, now, words.language)),
    keywords: [cityOf(zone), ...(countries.get(zone) ?? [])],
  }));
});

function cityOf(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}

function offsetOf(timeZone: string, now: number): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "shortOffset" }).formatToParts(now);
  const offset = parts.find(({ type }) => type === "timeZoneName")?.value.replace("GMT", "") || "+0";
  return `UTC${offset.replace("-", "\u2212")}`;
}

function timeIn(timeZone: string, now: number, language: string): string {
  const time = { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return new Intl.DateTimeFormat(language, time).format(now);
}

/** Names of the countries in which a zone is used, where the browser knows. */
const countriesOfZones = lastResult((language: string): Map<string, string[]> => {
  const names = new Intl.DisplayNames(language, { type: "region" });
  const found = new Map<string, string[]>();
  for (const code of countryCodes) {
    for (const zone of zonesOf(code)) {
      found.set(zone, [...(found.get(zone) ?? []), names.of(code) ?? code, code]);
    }
  }
  return found;
});

/** The method is in newer browsers, the property in some older ones, and Firefox had neither for long. */
type ZonedLocale = Intl.Locale & { getTimeZones?: () => string[] | undefined; timeZones?: string[] };

function zonesOf(code: string): readonly string[] {
  const locale: ZonedLocale = new Intl.Locale("und", { region: code });
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}
