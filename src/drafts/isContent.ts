import type { Upload } from "../contact/PickedFile";
import type { Created } from "./Created";
import type { Attaching, Content, Sealed } from "./Drafts";

/**
 * Whether what was kept can be relied on. What was typed may be of any shape; what says that something was sent, or
 * created, may not.
 */
export function isContent(value: unknown): value is Content {
  return (
    isObject(value) &&
    (value.sealed === undefined || isSealed(value.sealed)) &&
    (value.attaching === undefined || isAttaching(value.attaching)) &&
    (value.created === undefined || areCreated(value.created)) &&
    (value.pins === undefined || isObject(value.pins))
  );
}

function isSealed(value: unknown): value is Sealed {
  return (
    isObject(value) &&
    typeof value.key === "string" &&
    /^[\da-f]{32}$/.test(value.key) &&
    isObject(value.body) &&
    typeof value.body.locationId === "string" &&
    areUploads(value.uploads) &&
    typeof value.another === "boolean" &&
    typeof value.at === "number"
  );
}

function isAttaching(value: unknown): value is Attaching {
  return (
    isObject(value) &&
    typeof value.contactId === "string" &&
    typeof value.who === "string" &&
    areUploads(value.uploads)
  );
}

function areCreated(value: unknown): value is readonly Created[] {
  return (
    Array.isArray(value) &&
    value.every(
      (created) =>
        isObject(created) &&
        ["contactId", "locationId", "who"].every((name) => typeof created[name] === "string") &&
        ["email", "phone"].every((name) => ["string", "undefined"].includes(typeof created[name])) &&
        typeof created.at === "number",
    )
  );
}

function areUploads(value: unknown): value is readonly Upload[] {
  return (
    Array.isArray(value) &&
    value.every(
      (upload) =>
        isObject(upload) &&
        typeof upload.customFieldId === "string" &&
        typeof upload.label === "string" &&
        Array.isArray(upload.files) &&
        upload.files.every(
          (picked) => isObject(picked) && typeof picked.uuid === "string" && picked.file instanceof File,
        ),
    )
  );
}

function isObject(value: unknown): value is { [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
