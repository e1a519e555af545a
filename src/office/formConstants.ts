import { z } from "zod";
import { countryCodes } from "../contact/countries";
import { constantNames } from "../contact/OfficeForm";
import { readWebsite } from "../contact/readWebsite";
import { zoneNames } from "../contact/timeZones";
import { closedObject } from "./closedObject";
import { formTags, formText, formTexts, ruledText } from "./formText";
import { nearest } from "./nearest";
import { quoted } from "./quoted";

// One schema for each name, so that each has one.
const texts = Object.fromEntries(constantNames.map((name) => [name, formText.optional()])) as {
  [Name in (typeof constantNames)[number]]: z.ZodOptional<typeof formText>;
};

const country = ruledText((code) =>
  countryCodes.includes(code)
    ? undefined
    : `${quoted(code)} is not a country's code that HighLevel takes: write two capital letters like "US" or "GB".`,
).meta({ enum: countryCodes });

const website = ruledText((address) =>
  readWebsite(address) === address
    ? undefined
    : `${quoted(address)} is not a web address: write it like "https://example.com".`,
).meta({ pattern: "^https?://\\S+$" });

const timezone = ruledText((zone) => {
  if (isZone(zone)) return undefined;
  const like = nearest(zone, zoneNames()) ?? "America/New_York";
  return `${quoted(zone)} is not a time zone: write its IANA name, like ${quoted(like)}.`;
}).meta({ description: "An IANA name, like America/New_York." });

const customFieldId = z.string().regex(/^[\w-]+$/, {
  error: (issue) => `${quoted(String(issue.input))} is not a custom field's id: name it by its id.`,
});

/** What is sent with every contact and never asked. */
export const formConstants = closedObject({
  ...texts,
  country: country.optional(),
  website: website.optional(),
  timezone: timezone.optional(),
  tags: formTags.optional().meta({ description: "Added to those that are typed." }),
  customFields: z
    .record(customFieldId, z.union([formText, z.number(), formTexts]))
    .optional()
    .meta({ description: "By the custom field's id: text, a number, or a list of texts." }),
}).meta({ description: "What is sent with every contact and never asked." });

function isZone(name: string): boolean {
  // What starts otherwise is an offset, or spelled as HighLevel does not.
  if (!/^[A-Z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
