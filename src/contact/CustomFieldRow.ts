import type { CustomFieldEntry } from "./CreateContactBody";
import { type CustomFieldKind, customFieldKinds } from "./customFieldKinds";
import type { Field, KindName } from "./Field";
import { type FileDraft, type FilePart, fileParts, fileValue, neededParts } from "./FileDraft";
import type { ListDraft } from "./Kinds";

/** A custom field typed by its id. It has room for every shape of value, so that changing the kind forgets nothing. */
export type CustomFieldRow = {
  kind: CustomFieldKind;
  id: string;
  key: string;
  text: string;
  list: ListDraft;
  file: FileDraft;
};

/** A row with nothing typed in it. `madeUuid` is a random uuid, for a file that comes without one. */
export function emptyRow(madeUuid: string): CustomFieldRow {
  const blankParts = {
    url: "",
    documentId: "",
    originalname: "",
    mimetype: "",
    size: "",
    uuid: "",
    fieldname: "",
  };
  return {
    kind: "text",
    id: "",
    key: "",
    text: "",
    list: { tags: [], typing: "" },
    file: { ...blankParts, way: "parts", json: "", madeUuid },
  };
}

/** A row's questions, in their order. */
export function rowFields(row: CustomFieldRow, index: number): Field[] {
  const path = `customFields.${index}`;
  return [
    rowField(`${path}.id`, "id", "identifier", !isBlankRow(row)),
    rowField(`${path}.key`, "key", "identifier"),
    ...valueFields(row, path),
  ];
}

/** A row's entry in the body, from the answers to its questions by name; none while its id or its value is missing. */
export function rowEntry(
  row: CustomFieldRow,
  index: number,
  answers: Readonly<Record<string, unknown>>,
): CustomFieldEntry | undefined {
  // Each answer has the type of its field's kind: that is what a kind's schema promises.
  const answer = <T>(name: string) => answers[`customFields.${index}.${name}`] as T | undefined;
  const id = answer<string>("id");
  const key = answer<string>("key");
  const value = rowValue(row, id ?? "", answer);
  if (id === undefined || value === undefined) return undefined;
  return { id, ...(key === undefined ? {} : { key }), field_value: value };
}

function rowValue(
  row: CustomFieldRow,
  id: string,
  answer: <T>(name: string) => T | undefined,
): CustomFieldEntry["field_value"] | undefined {
  if (row.kind !== "file") return answer(holderOf(row.kind));
  if (row.file.way === "json") return answer("file.json");
  const parts = Object.fromEntries(fileParts.map((part) => [part, answer(`file.${part}`)]));
  return fileValue(parts, { uuid: row.file.madeUuid, fieldname: id });
}

function valueFields(row: CustomFieldRow, path: string): Field[] {
  if (row.kind !== "file") {
    const holder = holderOf(row.kind);
    return [rowField(`${path}.${holder}`, holder, customFieldKinds[row.kind])];
  }
  if (row.file.way === "json") return [rowField(`${path}.file.json`, "json", "fileJson")];
  const begun = !isBlankFile(row.file);
  return fileParts.map((part) => ({
    ...rowField(`${path}.file.${part}`, part, partKind(part), begun && neededParts.includes(part)),
    ...(pairs[part] && { row: pairs[part] }),
    ...(part === "size" && { whole: true as const }),
  }));
}

/** The parts that stand side by side. */
const pairs: { readonly [Part in FilePart]?: string } = {
  documentId: "file",
  originalname: "file",
  mimetype: "size",
  size: "size",
  uuid: "names",
  fieldname: "names",
};

function rowField(name: string, label: string, kind: KindName, required = false): Field {
  return { name, kind, section: "customFields", labelKey: `row.${label}`, required };
}

function partKind(part: FilePart): KindName {
  if (part === "url") return "website";
  if (part === "uuid") return "uuid";
  return part === "size" ? "number" : "identifier";
}

function holderOf(kind: CustomFieldKind): "text" | "list" {
  return customFieldKinds[kind] === "manyOf" ? "list" : "text";
}

function isBlankRow(row: CustomFieldRow): boolean {
  if (row.key.trim() !== "") return false;
  if (row.kind === "file") return isBlankFile(row.file);
  if (holderOf(row.kind) === "text") return row.text.trim() === "";
  return row.list.tags.length === 0 && row.list.typing.trim() === "";
}

function isBlankFile(file: FileDraft): boolean {
  if (file.way === "json") return file.json.trim() === "";
  return fileParts.every((part) => file[part].trim() === "");
}
