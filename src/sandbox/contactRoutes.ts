import { Hono } from "hono";
import { createAnswer, readAnswer } from "./contactAnswers";
import { createContact } from "./createContact";
import { findMatch } from "./findMatch";
import { forScope } from "./forScope";
import type { Memory } from "./freshMemory";
import { isJsonRequest } from "./isJsonRequest";
import type { PracticeLocation } from "./PracticeLocation";
import { practiceLocations } from "./practiceLocations";
import { answerResponse, noAccess, refusalResponse } from "./Refusal";
import { randomId } from "./randomId";
import { readPhone } from "./readPhone";

/** `POST /contacts/`, `GET /contacts/{id}` and `GET /contacts/search/duplicate`. */
export function contactRoutes(memory: Memory, now: () => number): Hono {
  const routes = new Hono({ strict: false });
  const toRead = forScope(memory, "contacts.readonly");

  routes.post("/contacts", forScope(memory, "contacts.write"), async (c) => {
    // Not captured: HighLevel's answer to another type of body.
    if (!isJsonRequest(c.req.raw)) return refusalResponse({ status: 415, message: "Unsupported Media Type" });

    const sent = await c.req.text();
    const createdAt = now();
    const contacts = memory.contacts.map((stored) => stored.contact);
    const creation = createContact(sent, contacts, memory.settings.allowDuplicates, createdAt);
    if (creation.kind === "refused") return refusalResponse(creation.refusal);

    const { contact } = creation;
    memory.contacts.push({ createdAt, sent, contact });
    addTags(memory, contact.locationId, contact.tags);
    return answerResponse(201, { contact: createAnswer(contact) });
  });

  routes.get("/contacts/search/duplicate", toRead, (c) => {
    const location = practiceLocations.get(c.req.query("locationId") ?? "");
    if (!location) return noAccess();
    const indexed = memory.contacts
      .filter(({ createdAt }) => now() - createdAt >= memory.settings.searchLagMs)
      .map(({ contact }) => contact)
      .filter(({ locationId }) => locationId === location.id);
    const phone = soughtPhone(c.req.query("number"), location);
    const match = findMatch(indexed, { email: c.req.query("email"), phone });
    return answerResponse(200, { contact: match && readAnswer(match.contact) });
  });

  routes.get("/contacts/:id", toRead, (c) => {
    const stored = memory.contacts.find(({ contact }) => contact.id === c.req.param("id"));
    // Not captured; the published schema has a 400 among the answers, and no 404.
    if (!stored) return refusalResponse({ status: 400, message: "Contact not found" });
    return answerResponse(200, { contact: readAnswer(stored.contact) });
  });

  return routes;
}

/** A plus sign that was not percent-encoded arrives as a space, and the number is no longer the same. */
function soughtPhone(number: string | undefined, { country }: PracticeLocation): string | undefined {
  return number?.startsWith(" ") ? undefined : (readPhone(number, country) ?? undefined);
}

/** Tags that are new to the location are made on the fly. */
function addTags(memory: Memory, locationId: string, names: readonly string[]): void {
  const tags = memory.tags.get(locationId) ?? [];
  const fresh = names.filter((name) => !tags.some((tag) => tag.name === name));
  memory.tags.set(locationId, [...tags, ...fresh.map((name) => ({ id: randomId(), name }))]);
}
