import type { SandboxControl } from "../sandboxControl";

type Fault = Parameters<SandboxControl["faults"]>[0];

/** Fields that are typed into, are chosen from, only show, or that nobody knows: of the last kind is every string too. */
const types = [
  "TEXT",
  "SINGLE_OPTIONS",
  "LARGE_TEXT",
  "RADIO",
  "CHECKBOX",
  "MULTIPLE_OPTIONS",
  "TEXTBOX_LIST",
  "FILE_UPLOAD",
];

/** How many options a field has that is chosen from. */
const most = 10;

/** A custom field as HighLevel states it, called by a string and with others to choose from. */
export type NaughtyField = { id: string; name: string; dataType: string; picklistOptions: readonly string[] };

/** The custom fields of a location that calls everything by these strings. */
export function naughtyFields(strings: readonly string[]): NaughtyField[] {
  // A text that is blank can be chosen by nobody.
  const options = strings.filter((text) => text.trim() !== "");
  return strings.map((text, place) => ({
    id: `naughty${place}`,
    name: text,
    model: "contact",
    placeholder: text,
    fieldKey: `contact.${text}`,
    dataType: types[place % (types.length + 1)] ?? (text || "COLOUR"),
    position: place,
    parentId: place % 4 === 0 ? text : "parent",
    picklistOptions: [...options, ...options].slice(place % options.length).slice(0, most),
    isAllowedCustomOption: place % 2 === 0,
  }));
}

/** Everything that a location tells of itself, in these strings. */
export function naughtyLocation(strings: readonly string[]): Fault[] {
  const [country, timezone, currency] = strings;
  const customFields = naughtyFields(strings);
  const users = strings.map((text, place) => ({
    id: `user${place}`.padEnd(20, "0"),
    name: text,
    email: text,
  }));
  const tags = strings.map((name, place) => ({ id: `tag${place}`, name }));
  return [
    answer("/customFields", { customFields }),
    answer("/users", { users }),
    answer("/tags", { tags }),
    answer("/timezones", { timeZones: strings }),
    answer("/locations/practice", { location: { id: "practice", country, timezone, currency } }),
  ];
}

/** Who is there already, called by these strings. */
export function naughtyDuplicate(strings: readonly string[]): Fault {
  const name = strings.join(" ");
  return answer("/contacts/search/duplicate", {
    contact: { id: idOf(strings), contactName: name, email: name },
  });
}

/** How HighLevel ends three creates, in these strings: it refuses two, and takes the last. */
export function naughtyEndings(strings: readonly string[]): Fault[] {
  const traceId = strings.join(" ");
  const meta = { contactId: idOf(strings), contactName: traceId, matchingField: "email" };
  const fields = strings.map((text, place) => `Invalid Custom Field Value "${text}" for "naughty${place}"`);
  const create = { method: "POST", path: "/contacts/" };
  return [
    { ...create, answer: { status: 422, body: { message: [...strings, ...fields], traceId } } },
    { ...create, answer: { status: 400, body: { message: traceId, meta, traceId } } },
    { ...create, answer: { status: 201, body: { contact: { id: idOf(strings) }, traceId } } },
  ];
}

function idOf(strings: readonly string[]): string {
  // What is no id is not taken for one: all of them can be seen.
  return [...strings.join("").replace(/[\p{C}\p{Z}]/gu, "")].slice(0, 200).join("");
}

function answer(path: string, body: unknown): Fault {
  return { method: "GET", path, answer: { status: 200, body } };
}
