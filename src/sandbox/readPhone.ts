import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/max";

/**
 * The phone number in E.164, like `+12075550142`; null if it is not a possible one.
 * A number without a country code is read as one of the location's country.
 */
export function readPhone(typed: unknown, country: CountryCode | undefined): string | null {
  if (typeof typed !== "string") return null;
  const phone = parsePhoneNumberFromString(typed, { defaultCountry: country, extract: false });
  return phone?.isPossible() ? phone.number : null;
}

/** A country by which phone numbers can be read; nothing where its numbers are not known. */
export function phoneCountry(code: string | undefined): CountryCode | undefined {
  return code !== undefined && isSupportedCountry(code) ? code : undefined;
}
