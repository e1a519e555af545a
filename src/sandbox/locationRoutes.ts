import { type Handler, Hono } from "hono";
import { forScope } from "./forScope";
import type { Memory } from "./freshMemory";
import type { PracticeLocation } from "./PracticeLocation";
import { practiceLocations } from "./practiceLocations";
import { answerResponse, noAccess } from "./Refusal";
import { timeZones } from "./timeZones";

/** What belongs to a location: itself, its custom fields, tags, time zones and users. */
export function locationRoutes(memory: Memory): Hono {
  const routes = new Hono({ strict: false });

  routes.get(
    "/locations/:id",
    forScope(memory, "locations.readonly"),
    ofLocation((location) => ({ location: describe(location, memory) })),
  );
  routes.get(
    "/locations/:id/customFields",
    forScope(memory, "locations/customFields.readonly"),
    // Without a model the fields are those of contacts; practice has none of opportunities.
    ofLocation(({ customFields }, model) => ({ customFields: model === "opportunity" ? [] : customFields })),
  );
  routes.get(
    "/locations/:id/tags",
    forScope(memory, "locations/tags.readonly"),
    ofLocation(({ id }) => ({
      tags: (memory.tags.get(id) ?? []).map((tag) => ({ ...tag, locationId: id })),
    })),
  );
  routes.get(
    "/locations/:id/timezones",
    forScope(memory, "locations.readonly"),
    ofLocation(() => ({ timeZones })),
  );
  routes.get(
    "/users",
    forScope(memory, "users.readonly"),
    ofLocation(({ users }) => ({
      users: users.map((user) => ({ ...user, name: `${user.firstName} ${user.lastName}`, deleted: false })),
    })),
  );
  return routes;
}

type Ask = (location: PracticeLocation, model: string | undefined) => Record<string, unknown>;

/** Answers for the location named in the path or the query, or refuses. */
function ofLocation(ask: Ask): Handler {
  return (c) => {
    const location = practiceLocations.get(c.req.param("id") ?? c.req.query("locationId") ?? "");
    return location ? answerResponse(200, ask(location, c.req.query("model"))) : noAccess();
  };
}

function describe(location: PracticeLocation, memory: Memory): Record<string, unknown> {
  const { users: _users, tags: _tags, customFields: _customFields, ...facts } = location;
  const settings = {
    allowDuplicateContact: memory.settings.allowDuplicates[location.id] ?? false,
    contactUniqueIdentifiers: ["email", "phone"],
  };
  return { ...facts, settings };
}
