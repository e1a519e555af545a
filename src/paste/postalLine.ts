import { anyPostal, countryOfPrefix, postalFormats } from "./postalFormats";
import type { Piece } from "./Understood";

export type PostalLine = {
  code: string;
  city: string | undefined;
  state: string | undefined;
  /** Of the letters before the code. */
  country: string | undefined;
  certainty: Piece["certainty"];
};

/**
 * Reads the line of an address that has the postal code.
 * @param countries that the text and the location name, the surest first
 * @param isLoose takes a code before a city though nobody knows the country
 */
export function postalLine(
  line: string,
  countries: readonly string[],
  isLoose: boolean,
): PostalLine | undefined {
  const spaced = line
    .split(/\s/)
    .filter((word) => word !== "")
    .join(" ");
  const [, prefix = ""] = /^([A-Z]{1,3})[-–]\d/.exec(spaced) ?? [];
  const prefixed = countryOfPrefix[prefix];
  const text = prefixed ? spaced.slice(prefix.length + 1) : spaced;
  const known = prefixed ? [prefixed] : countries;
  const certain = postalFormats.find(
    (format) =>
      (fits(format.countries, known) || (format.isDistinct && !prefixed)) && format.pattern.test(text),
  );
  const pattern = certain?.pattern ?? (isLoose ? anyPostal : undefined);
  const groups = pattern?.exec(text)?.groups;
  if (!groups?.code) return undefined;
  return {
    code: groups.code,
    city: groups.city?.trim(),
    state: groups.state ?? groups.province,
    country: prefixed,
    certainty: certain ? "sure" : "ask",
  };
}

function fits(formats: string, countries: readonly string[]): boolean {
  return formats.split(" ").some((country) => countries.includes(country));
}
