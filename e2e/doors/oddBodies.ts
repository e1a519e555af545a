import fc from "fast-check";

/** The properties that HighLevel's reference page names for a new contact. */
export const contactKeys: readonly string[] = [
  "firstName",
  "lastName",
  "name",
  "email",
  "locationId",
  "gender",
  "phone",
  "address1",
  "city",
  "state",
  "postalCode",
  "website",
  "timezone",
  "dnd",
  "dndSettings",
  "inboundDndSettings",
  "tags",
  "customFields",
  "source",
  "dateOfBirth",
  "country",
  "companyName",
  "assignedTo",
];

/** Names that every object of JavaScript has already. */
export const inheritedKeys = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
];

/** Of HighLevel's other calls, and near misses of ours. */
const otherKeys = [
  "id",
  "contactId",
  "type",
  "businessId",
  "additionalEmails",
  "locationID",
  "first_name",
  "",
];

const quoted = (text: string) => JSON.stringify(text);

const anyKey = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...contactKeys).map(quoted) },
  { weight: 2, arbitrary: fc.constantFrom(...inheritedKeys, ...otherKeys).map(quoted) },
  // The same name in other letters of JSON.
  fc.constantFrom("\\u005f_proto__", "\\u0065mail", "constructo\\u0072").map((text) => `"${text}"`),
  fc.string({ unit: "binary", maxLength: 20 }).map(quoted),
  fc.integer({ min: 100, max: 70_000 }).map((length) => quoted("k".repeat(length))),
);

const anyValue = fc.oneof(
  { weight: 6, arbitrary: fc.string({ maxLength: 30 }).map(quoted) },
  { weight: 4, arbitrary: fc.json({ maxDepth: 10 }) },
  fc.constantFrom(...inheritedKeys).map((key) => `{${quoted(key)}:{"isAdmin":true}}`),
  fc.integer({ min: 100, max: 70_000 }).map((length) => quoted("v".repeat(length))),
  fc.integer({ min: 9, max: 100_000 }).map((levels) => nested(levels)),
  fc.constantFrom("1e999", "-0", "12345678901234567890", '"\\ud800"', '"\\u0000"', "[,]", "NaN"),
);

/** Texts of a JSON object, mostly: names that nobody knows, twice or from the language itself, values without measure. */
export const oddBody: fc.Arbitrary<string> = fc
  .array(fc.tuple(anyKey, anyValue), { maxLength: 12 })
  .map((members) => `{${members.map(([key, value]) => `${key}:${value}`).join(",")}}`);

/** So many lists, or objects, in one another, as JSON. */
export function nested(levels: number, of: "lists" | "objects" = "lists"): string {
  if (of === "lists") return `${"[".repeat(levels)}${"]".repeat(levels)}`;
  return `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;
}
