import { Hono } from "hono";
import { contactPage, noContactPage } from "./contactPage";
import { contactsPage } from "./contactsPage";
import { controlRoutes } from "./controlRoutes";
import { freshMemory } from "./freshMemory";
import { highLevelRoutes } from "./highLevelRoutes";
import { pageStyle } from "./pageStyle";

/**
 * `now` in ms since 1970; `searchLagMs` is how long after its creation the search finds a contact; `isLimited` whether it
 * says that it is busy to who asks more often than HighLevel allows.
 */
export type SandboxOptions = { now?: () => number; searchLagMs?: number; isLimited?: boolean };

/** Under @hono/node-server `env` must be its own, or a cut cannot reach the socket. */
export type Sandbox = { fetch(request: Request, env?: unknown): Promise<Response> | Response };

/**
 * A HighLevel to practise on, kept in memory: the API under `/highlevel`, pages to look at what was created
 * at `/` and `/contacts/{id}`, and `/control` for tests. Its links are relative, so it may be mounted
 * anywhere, with its prefix stripped and a slash at the end of its root.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { now = Date.now, searchLagMs = 0, isLimited = true } = options;
  const memory = freshMemory(searchLagMs);
  const app = new Hono();

  app.route("/", highLevelRoutes(memory, now, isLimited));
  app.route("/control", controlRoutes(memory, searchLagMs));
  app.get("/", (c) => c.html(contactsPage(memory.contacts)));
  app.get("/contacts/:id", (c) => {
    const stored = memory.contacts.find(({ contact }) => contact.id === c.req.param("id"));
    return stored ? c.html(contactPage(stored)) : c.html(noContactPage(), 404);
  });
  app.get("/style.css", (c) => c.body(pageStyle, 200, { "content-type": "text/css; charset=utf-8" }));

  app.onError((error) => {
    throw error;
  });
  return { fetch: (request, env) => app.fetch(request, env as object | undefined) };
}
