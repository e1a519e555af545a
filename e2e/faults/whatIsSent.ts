import { harbourStreetClinic } from "../../src/sandbox/harbourStreetClinic";
import { type Previewed, rows, type Standing, type TypedField } from "./everyField";

/** How a field answers: a line or several as they are typed, several words, or something that is read out of the text. */
type Rule = "line" | "lines" | "words" | "read";

/** Says what is wrong with what would be sent of a field; nothing where it is what was typed, or is refused. */
export function wrongAt(
  field: TypedField,
  standing: Standing,
  { body, leftOut, crossedOut }: Previewed,
): string | undefined {
  const { held } = standing;
  const rule = ruleOf(field.id);
  const sent = sentAt(body, field);
  const expected = expectedOf(rule, held);
  const plain = [expected ?? ""].flat().join("");
  const mustRefuse = rule !== "read" && isHidden(rule === "lines" ? plain.replace(/[\t\r\n]/g, "") : plain);
  const say = (why: string) =>
    `${field.group} ${field.id}: ${why} (${JSON.stringify({ sent, ...standing })})`;
  const isCrossedOut = crossedOut.some((name) => field.id === name || field.id.startsWith(`${name}-`));
  if (sent === undefined && (isCrossedOut || leftOut.includes(listedAs(field)))) {
    const isReasonable = mustRefuse || rule === "read" || expected === undefined || isTooLong(field.id, held);
    // The other half of a reason may be what is refused.
    return isReasonable || field.group in reasons ? undefined : say("refused without a reason");
  }
  if (mustRefuse && sent !== undefined) return say("should be refused");
  if (rule === "read") return isRead(sent, standing) ? undefined : say("altered, and it is not said");
  if (sent === undefined && isPart(field.id)) return undefined;
  return JSON.stringify(sent) === JSON.stringify(expected) ? undefined : say("altered");
}

/** Says of a field that was left and is not sent whether it is wrong that it does not say so. */
export function silentAt(field: TypedField, { held, invalid, said }: Standing, { body }: Previewed) {
  const isSilent = held.trim() !== "" && sentAt(body, field) === undefined && !invalid && !isPart(field.id);
  return isSilent && !(field.group in reasons) ? `${field.id}: ${held} (${said})` : undefined;
}

/** What is read out of a text is the text itself, or is said, or the control shows it in place of what was typed. */
function isRead(sent: unknown, { held, shown, said }: Standing): boolean {
  if (sent === undefined) return true;
  return String(sent) === held.trim() || said.includes(String(sent)) || shown !== held || / \d{4}/.test(said);
}

function expectedOf(rule: Rule, held: string): string | string[] | undefined {
  if (held.trim() === "") return undefined;
  if (rule === "lines") return held.normalize("NFC");
  if (rule !== "words") return held.trim().normalize("NFC");
  const words = held.split(/[,，、،;；\r\n]/).map((word) => word.trim().normalize("NFC"));
  const filled = words.filter((word) => word !== "");
  return filled.length === 0
    ? undefined
    : filled.filter((word, index) => filled.findIndex(isSame(word)) === index);
}

function isSame(word: string): (other: string) => boolean {
  return (other) => other.toLowerCase() === word.toLowerCase();
}

/** Whether a field takes any line as it is, or any text. */
export function isText(id: string): boolean {
  return ["line", "lines"].includes(ruleOf(id));
}

/** Whether a field makes a list of what is typed. */
export function isWords(id: string): boolean {
  return ruleOf(id) === "words";
}

/** Whether a field is chosen from a list: what is typed there becomes what it means once it is left. */
export function isChoice(id: string): boolean {
  return (
    ["country", "timezone", "assignedTo"].includes(id) || locationField(id)?.dataType === "SINGLE_OPTIONS"
  );
}

/** Whether a text has what no field takes. */
export function isHidden(text: string): boolean {
  return hidden.test(text);
}

const hidden = /[\p{Cc}\p{Cs}]/u;

const readFields = ["email", "phone", "website", "dateOfBirth", "country", "timezone", "assignedTo"];
const readParts = ["4.text", "5.text", "9.file.url", "9.file.size", "9.file.uuid", "10.file.json"];

function ruleOf(id: string): Rule {
  if (id === "tags" || id.endsWith(".list")) return "words";
  const type = locationField(id)?.dataType;
  if (type !== undefined) {
    if (type === "LARGE_TEXT") return "lines";
    return ["TEXT", "RADIO", "COLOUR"].includes(type) ? "line" : "read";
  }
  if (id === "customFields.1.text") return "lines";
  if (readFields.includes(id) || readParts.some((part) => id === `customFields.${part}`)) return "read";
  return "line";
}

function locationField(id: string) {
  return harbourStreetClinic.customFields.find((field) => id.startsWith(`ofLocation.id-${field.id}`));
}

/** Of a custom field by ID nothing is sent while another part of it is wrong. */
function isPart(id: string): boolean {
  return /^customFields\..*(id|key|file\.\w+)$/.test(id);
}

/** Only names have an end, by the characters that people count. */
function isTooLong(id: string, held: string): boolean {
  return (
    ["firstName", "lastName", "name"].includes(id) && [...new Intl.Segmenter().segment(held)].length > 255
  );
}

/** Where reasons stand in the body and what their field is called, by what their group is called. */
const reasons: { readonly [group: string]: { path: readonly string[]; label: string } } = {
  "Why no calls": { path: ["dndSettings", "Call"], label: "Do not contact by call" },
  "Why no mail": { path: ["dndSettings", "Email"], label: "Do not contact by email" },
  "Why no SMS": { path: ["dndSettings", "SMS"], label: "Do not contact by SMS" },
  "Why no WhatsApp": { path: ["dndSettings", "WhatsApp"], label: "Do not contact by WhatsApp" },
  "Why no Google messages": {
    path: ["dndSettings", "GMB"],
    label: "Do not contact by Google Business messages",
  },
  "Why not on Facebook": { path: ["dndSettings", "FB"], label: "Do not contact by Facebook" },
  "Why nothing comes in": {
    path: ["inboundDndSettings", "all"],
    label: "Block messages and calls from this contact",
  },
};

/** What the preview calls a field that is left out. */
function listedAs({ id, label, group }: TypedField): string {
  const row = /^customFields\.(\d+)\./.exec(id)?.[1];
  if (row !== undefined) return `${label} of custom field ${Number(row) + 1}`;
  return reasons[group]?.label ?? locationField(id)?.name ?? label;
}

function sentAt(body: unknown, { id, group }: TypedField): unknown {
  const reason = reasons[group];
  if (reason) return at(body, [...reason.path, id.endsWith("-code") ? "code" : "message"]);
  const entries = at(body, ["customFields"]) as { id: string; key?: string; field_value: unknown }[];
  const ofLocation = locationField(id);
  if (ofLocation) return entries.find((entry) => entry.id === ofLocation.id)?.field_value;
  const [, index = "", part = ""] = /^customFields\.(\d+)\.(.+)$/.exec(id) ?? [];
  const row = rows[Number(index)];
  if (index === "" || !row) return at(body, [id]);
  const entry = entries.find((each) =>
    row.fixed.id ? each.id === row.fixed.id : each.field_value === row.fixed.text,
  );
  if (part === "id" || part === "key") return entry?.[part];
  if (!part.startsWith("file.") || row.way === "json") return entry?.field_value;
  const file = Object.values(entry?.field_value ?? {})[0];
  const name = part.slice("file.".length);
  const typed = at(file, ["url", "documentId"].includes(name) ? [name] : ["meta", name]);
  const standsIn =
    name === "fieldname" ? typed === row.fixed.id : name === "uuid" && /^[\da-f-]{36}$/.test(String(typed));
  // What is made where nothing that can be sent is typed.
  return standsIn ? undefined : typed;
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as { [key: string]: unknown } | undefined)?.[key],
    value,
  );
}
