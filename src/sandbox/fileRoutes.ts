import { Hono } from "hono";
import { filesOf } from "./filesOf";
import { forScope } from "./forScope";
import type { Memory } from "./freshMemory";
import { practiceLocations } from "./practiceLocations";
import { answerResponse, noAccess, refusalResponse } from "./Refusal";
import type { Sent } from "./readSent";

/**
 * `POST /forms/upload-custom-files`: a field's files are replaced by those that come for it. The body has been read
 * before, into `parts`; the files themselves are not kept.
 */
export function fileRoutes(memory: Memory, now: () => number): Hono<{ Bindings: Sent }> {
  const routes = new Hono<{ Bindings: Sent }>({ strict: false });

  routes.post("/forms/upload-custom-files", forScope(memory, "forms.write"), (c) => {
    const location = practiceLocations.get(c.req.query("locationId") ?? "");
    if (!location) return noAccess();
    const { parts } = c.env;
    if (!parts) return refused("Send one whole multipart/form-data body, of 256 MB at most in practice");

    const contactId = c.req.query("contactId");
    const stored = memory.contacts.find(
      ({ contact }) => contact.id === contactId && contact.locationId === location.id,
    );
    if (!stored) return refused("Contact not found");

    const verdict = filesOf(parts, location.customFields);
    if (verdict.kind === "refused") return refused(verdict.message);

    const { files } = verdict;
    const { contact } = stored;
    const others = contact.customFields.filter(({ id }) => !(id in files));
    contact.customFields = [...others, ...Object.entries(files).map(([id, value]) => ({ id, value }))];
    contact.dateUpdated = new Date(now()).toISOString();
    return answerResponse(200, { succeded: true, contact: { id: contact.id, customFields: files } });
  });

  return routes;
}

function refused(message: string): Response {
  return refusalResponse({ status: 400, message });
}
