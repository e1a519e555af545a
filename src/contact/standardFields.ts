import type { Field } from "./Field";
import type { Kinds } from "./Kinds";

/** What we ask for every contact. Its names are the keys of HighLevel's body. */
export const standardFields = [
  { name: "firstName", kind: "text", section: "identity", row: "name", maxLength: 255 },
  { name: "lastName", kind: "text", section: "identity", row: "name", maxLength: 255 },
  { name: "name", kind: "text", section: "identity", maxLength: 255 },
  { name: "email", kind: "email", section: "identity", row: "reach" },
  { name: "phone", kind: "phone", section: "identity", row: "reach" },
  { name: "gender", kind: "text", section: "identity", row: "person", suggestions: ["male", "female"] },
  { name: "dateOfBirth", kind: "date", section: "identity", row: "person", past: true },
  { name: "companyName", kind: "text", section: "identity", row: "work" },
  { name: "website", kind: "website", section: "identity", row: "work" },
  { name: "source", kind: "text", section: "identity", row: "desk" },
  { name: "assignedTo", kind: "person", section: "identity", row: "desk" },
  { name: "address1", kind: "text", section: "address" },
  { name: "city", kind: "text", section: "address", row: "city" },
  { name: "state", kind: "text", section: "address", row: "city" },
  { name: "postalCode", kind: "text", section: "address", row: "city" },
  { name: "country", kind: "country", section: "address", row: "where" },
  { name: "timezone", kind: "timeZone", section: "address", row: "where" },
  { name: "dnd", kind: "everyChannel", section: "doNotDisturb" },
  { name: "dndSettings.Call", kind: "channel", section: "doNotDisturb" },
  { name: "dndSettings.Email", kind: "channel", section: "doNotDisturb" },
  { name: "dndSettings.SMS", kind: "channel", section: "doNotDisturb" },
  { name: "dndSettings.WhatsApp", kind: "channel", section: "doNotDisturb" },
  { name: "dndSettings.GMB", kind: "channel", section: "doNotDisturb" },
  { name: "dndSettings.FB", kind: "channel", section: "doNotDisturb" },
  { name: "inboundDndSettings.all", kind: "inbound", section: "doNotDisturb" },
  { name: "tags", kind: "tags", section: "tags" },
] as const satisfies readonly Field[];

type StandardField = (typeof standardFields)[number];

export type StandardName = StandardField["name"];

type FieldOf<Name extends string> = Extract<StandardField, { name: Name }>;

type DraftOf<Name extends string> = Kinds[FieldOf<Name>["kind"]]["draft"];

type FirstPart<Name> = Name extends `${infer First}.${string}` ? First : Name;

/** What the standard controls hold, nested by the dots of their names. */
export type StandardDraft = {
  [First in FirstPart<StandardName> & string]: First extends StandardName
    ? DraftOf<First>
    : {
        [Name in StandardName as Name extends `${First}.${infer Rest}` ? Rest : never]: DraftOf<Name>;
      };
};

/** What the standard fields answer; a blank one has no answer. */
export type StandardAnswers = { [Name in StandardName]?: Kinds[FieldOf<Name>["kind"]]["answer"] };
