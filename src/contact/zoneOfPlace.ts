/** A zone for a place; where the place has several, the one in which most of its people live. */
export type PlaceZone = { zone: string; isOnly: boolean };

/**
 * The time zone of a country's state, from the IANA time zone database (zone1970.tab and its comments).
 * @param country two letters
 * @param state its name or its usual abbreviation, as somebody types it
 * @param zones the zones of the country, as far as the browser knows them
 * @returns nothing where it would be a guess
 */
export function zoneOfPlace(country: string, state: string, zones: readonly string[]): PlaceZone | undefined {
  const only = zones.length === 1 ? zones[0] : undefined;
  if (only) return { zone: only, isOnly: true };
  const rows = byCountry[country] ?? [];
  const sought = inLetters(state);
  if (sought === "") return mainZone[country];
  const row = rows.find(([, names]) => names.split("|").some((name) => inLetters(name) === sought));
  if (!row) return mainZone[country];
  const [zone, , several] = row;
  return { zone, isOnly: several === undefined };
}

function inLetters(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[^\p{Letter}]/gu, "")
    .toLowerCase();
}

/** Countries of which nearly everybody lives in one zone. */
const mainZone: { readonly [country: string]: PlaceZone } = {
  CN: { zone: "Asia/Shanghai", isOnly: false },
  // Büsingen, the other one, keeps the same time.
  DE: { zone: "Europe/Berlin", isOnly: true },
  ES: { zone: "Europe/Madrid", isOnly: false },
  NZ: { zone: "Pacific/Auckland", isOnly: false },
  PT: { zone: "Europe/Lisbon", isOnly: false },
};

/** A zone, the names of a state that keeps it, and a mark where parts of the state keep another. */
type Row = readonly [zone: string, names: string, several?: "several"];

const eastern = "America/New_York";
const central = "America/Chicago";
const mountain = "America/Denver";
const pacific = "America/Los_Angeles";

const byCountry: { readonly [country: string]: readonly Row[] } = {
  US: [
    [central, "AL|Alabama"],
    ["America/Anchorage", "AK|Alaska", "several"],
    ["America/Phoenix", "AZ|Arizona", "several"],
    [central, "AR|Arkansas"],
    [pacific, "CA|California"],
    [mountain, "CO|Colorado"],
    [eastern, "CT|Connecticut"],
    [eastern, "DE|Delaware"],
    [eastern, "DC|District of Columbia|Washington DC"],
    [eastern, "FL|Florida", "several"],
    [eastern, "GA|Georgia"],
    ["Pacific/Honolulu", "HI|Hawaii"],
    ["America/Boise", "ID|Idaho", "several"],
    [central, "IL|Illinois"],
    ["America/Indianapolis", "IN|Indiana", "several"],
    [central, "IA|Iowa"],
    [central, "KS|Kansas", "several"],
    [eastern, "KY|Kentucky", "several"],
    [central, "LA|Louisiana"],
    [eastern, "ME|Maine"],
    [eastern, "MD|Maryland"],
    [eastern, "MA|Massachusetts"],
    ["America/Detroit", "MI|Michigan", "several"],
    [central, "MN|Minnesota"],
    [central, "MS|Mississippi"],
    [central, "MO|Missouri"],
    [mountain, "MT|Montana"],
    [central, "NE|Nebraska", "several"],
    [pacific, "NV|Nevada", "several"],
    [eastern, "NH|New Hampshire"],
    [eastern, "NJ|New Jersey"],
    [mountain, "NM|New Mexico"],
    [eastern, "NY|New York"],
    [eastern, "NC|North Carolina"],
    [central, "ND|North Dakota", "several"],
    [eastern, "OH|Ohio"],
    [central, "OK|Oklahoma"],
    [pacific, "OR|Oregon", "several"],
    [eastern, "PA|Pennsylvania"],
    [eastern, "RI|Rhode Island"],
    [eastern, "SC|South Carolina"],
    [central, "SD|South Dakota", "several"],
    [central, "TN|Tennessee", "several"],
    [central, "TX|Texas", "several"],
    [mountain, "UT|Utah"],
    [eastern, "VT|Vermont"],
    [eastern, "VA|Virginia"],
    [pacific, "WA|Washington"],
    [eastern, "WV|West Virginia"],
    [central, "WI|Wisconsin"],
    [mountain, "WY|Wyoming"],
  ],
  CA: [
    ["America/Edmonton", "AB|Alberta"],
    ["America/Vancouver", "BC|British Columbia", "several"],
    ["America/Winnipeg", "MB|Manitoba"],
    ["America/Moncton", "NB|New Brunswick|Nouveau Brunswick"],
    ["America/St_Johns", "NL|Newfoundland and Labrador|Newfoundland", "several"],
    ["America/Halifax", "NS|Nova Scotia"],
    ["America/Toronto", "ON|Ontario", "several"],
    ["America/Halifax", "PE|Prince Edward Island"],
    ["America/Toronto", "QC|Quebec", "several"],
    ["America/Regina", "SK|Saskatchewan", "several"],
    ["America/Whitehorse", "YT|Yukon"],
    ["America/Edmonton", "NT|Northwest Territories"],
  ],
  AU: [
    ["Australia/Sydney", "NSW|New South Wales", "several"],
    ["Australia/Sydney", "ACT|Australian Capital Territory"],
    ["Australia/Melbourne", "VIC|Victoria"],
    ["Australia/Brisbane", "QLD|Queensland"],
    ["Australia/Adelaide", "SA|South Australia"],
    ["Australia/Perth", "WA|Western Australia", "several"],
    ["Australia/Hobart", "TAS|Tasmania"],
    ["Australia/Darwin", "NT|Northern Territory"],
  ],
};
