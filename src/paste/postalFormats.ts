/** The line of an address that has the postal code, as one country or some write it. */
export type PostalFormat = {
  /** Two letters each; the text's or the location's country has to be among them, unless the format is known by itself. */
  countries: string;
  /** No other country writes a line like this. */
  isDistinct?: true;
  /** With groups `code`, and `city` and `state` where they stand beside it. Spaces are single ones. */
  pattern: RegExp;
};

/** Countries by the letters before a postal code, as in D-10115. */
export const countryOfPrefix: { readonly [prefix: string]: string } = {
  A: "AT",
  AT: "AT",
  B: "BE",
  BE: "BE",
  CH: "CH",
  D: "DE",
  DE: "DE",
  DK: "DK",
  E: "ES",
  ES: "ES",
  F: "FR",
  FI: "FI",
  FIN: "FI",
  FR: "FR",
  I: "IT",
  IT: "IT",
  L: "LU",
  LU: "LU",
  N: "NO",
  NL: "NL",
  PL: "PL",
  PT: "PT",
  S: "SE",
  SE: "SE",
};

/** The first that fits counts. Sources: the Universal Postal Union's addressing sheets of these countries. */
export const postalFormats: readonly PostalFormat[] = [
  {
    countries: "US PR",
    isDistinct: true,
    pattern:
      /^(?:(?<city>[^,\d]+),? )?(?<state>A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),? (?<code>\d{5}(?:-\d{4})?)$/,
  },
  {
    countries: "CA",
    isDistinct: true,
    pattern:
      /^(?:(?<city>[^,\d()]+),? )?\(?(?<state>AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT|Québec|Quebec|Ontario)\)?,? (?<code>[A-Z]\d[A-Z] ?\d[A-Z]\d)$/,
  },
  {
    countries: "AU",
    isDistinct: true,
    pattern: /^(?:(?<city>[^,\d]+),? )?(?<state>NSW|VIC|QLD|SA|WA|TAS|ACT|NT),? (?<code>\d{4})$/,
  },
  {
    countries: "GB",
    isDistinct: true,
    pattern: /^(?:(?<city>[^,\d]+),? )?(?<code>[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})$/,
  },
  { countries: "PL", isDistinct: true, pattern: /^(?<code>\d{2}-\d{3}) (?<city>[^,\d]+)$/ },
  { countries: "PT", isDistinct: true, pattern: /^(?<code>\d{4}-\d{3}) (?<city>[^,\d]+)$/ },
  {
    countries: "BR",
    isDistinct: true,
    pattern:
      /^(?:(?<city>[^,\d/-]+)(?: - |\/|, |-)(?<state>A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO)(?:,? | - ))(?:CEP:? )?(?<code>\d{5}-\d{3})$/,
  },
  { countries: "BR", pattern: /^(?:CEP:? )?(?<code>\d{5}-\d{3})$/ },
  { countries: "NL", pattern: /^(?<code>\d{4} ?[A-Z]{2}) (?<city>[^,\d]+)$/ },
  {
    countries: "IT SM VA",
    pattern: /^(?<code>\d{5}) (?<city>[^,\d()]+?) (?:\((?<state>[A-Z]{2})\)|(?<province>[A-Z]{2}))$/,
  },
  { countries: "MX", pattern: /^(?<code>\d{5}) (?<city>[^,\d]+), (?<state>[^,\d]+)$/ },
  { countries: "TR", pattern: /^(?<code>\d{5}) (?<city>[^,\d/]+)\/(?<state>[^,\d/]+)$/ },
  { countries: "FR MC", pattern: /^(?<code>\d{5}) (?<city>[^,\d]+(?: CEDEX(?: \d{1,2})?)?)$/i },
  { countries: "DE ES IT FI MX TR EE HR UA MA DZ", pattern: /^(?<code>\d{5}) (?<city>[^,\d]+)$/ },
  { countries: "SE CZ SK GR", pattern: /^(?<code>\d{3} \d{2}) (?<city>[^,\d]+(?: \d{1,2})?)$/ },
  { countries: "AT CH LI BE DK NO LU HU SI BG CY", pattern: /^(?<code>\d{4}) (?<city>[^,\d]+)$/ },
  { countries: "DK", pattern: /^(?<code>\d{4}) (?<city>København [A-ZØ]{1,2})$/ },
  { countries: "IN", pattern: /^(?:(?<city>[^,\d-]+)(?: - | |-))?(?<code>\d{6}|\d{3} \d{3})$/ },
  { countries: "SG", pattern: /^(?<city>Singapore) (?<code>\d{6})$/ },
  { countries: "NZ ZA", pattern: /^(?:(?<city>[^,\d]+) )?(?<code>\d{4})$/ },
  { countries: "IE", pattern: /^(?:(?<city>[^,\d]+(?: \d{1,2})?),? )?(?<code>[A-Z]\d[\dW] ?[A-Z\d]{4})$/ },
];

/** A code and what can be a city, in whatever country. */
export const anyPostal = /^(?<code>\d{4,5}) (?<city>[^,\d]+)$/;
