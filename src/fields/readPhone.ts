import { type CountryCode, isSupportedCountry, parsePhoneNumberWithError } from "libphonenumber-js/min";

export type PhoneReading =
  | {
      ok: true;
      /** E.164 */
      e164: string;
      /** As people write it across borders. */
      international: string;
      /** Two letters, where the number tells. */
      country: string | undefined;
      likely: boolean;
      extension: string | undefined;
    }
  | { ok: false; why: "country" | "number" };

/** Reads a phone number as people write it; without a + it is one of the given country. */
export function readPhone(text: string, country: string | undefined): PhoneReading {
  const number = parse(text.trim(), country && isSupportedCountry(country) ? country : undefined);
  if (number === "country") return { ok: false, why: "country" };
  if (number === undefined || !number.isPossible()) return { ok: false, why: "number" };
  return {
    ok: true,
    e164: number.number,
    international: number.formatInternational(),
    country: number.country,
    likely: number.isValid(),
    extension: number.ext,
  };
}

function parse(text: string, defaultCountry: CountryCode | undefined) {
  try {
    return parsePhoneNumberWithError(text, { defaultCountry, extract: false });
  } catch (error) {
    // It throws a ParseError whose message is a code (its readme, "Errors").
    return error instanceof Error && error.message === "INVALID_COUNTRY" ? "country" : undefined;
  }
}
