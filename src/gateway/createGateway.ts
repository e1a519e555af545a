import { Hono } from "hono";
import { mount } from "hono/mount";
import type { Ledger } from "../ledger/Ledger";
import { formSchemaJson } from "../office/formSchemaJson";
import { answerPage } from "./answerPage";
import type { UpstreamFetch } from "./callHighLevel";
import { createContact } from "./createContact";
import { createFlights } from "./createFlights";
import type { Keys } from "./createKeys";
import { lookUp } from "./lookUp";
import { lookUps } from "./lookUps";
import type { Page } from "./readPage";
import { refusal } from "./refusal";
import { refuse } from "./refuse";
import { searchDuplicate } from "./searchDuplicate";
import { securityHeaders } from "./securityHeaders";
import { sessionOf } from "./sessionOf";
import type { Settings } from "./settings";
import { submissionRoutes } from "./submissionRoutes";
import { uploadFiles } from "./uploadFiles";

type Sandbox = { fetch(request: Request, env?: unknown): Promise<Response> | Response };

export type World = {
  settings: Settings;
  upstreamFetch: UpstreamFetch;
  /** Fetch for bodies that are streamed; `upstreamFetch` where it is left out. */
  streamingFetch?: UpstreamFetch;
  /** Stands in for HighLevel in Practice, and answers under `/sandbox`. */
  sandbox?: Sandbox;
  /** Without one, the page comes from elsewhere. */
  page?: Page;
  ledger: Ledger;
  /** What is derived from the secret. */
  keys: Keys;
  /** Takes one line for each create and each upload. */
  log: (line: string) => void;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Waits so many milliseconds; a timer where it is left out. */
  wait?: (ms: number) => Promise<void>;
  /** Milliseconds for the whole of HighLevel's answer; 25 seconds where it is left out. */
  timeoutMs?: number;
  /** Milliseconds in which no byte of an upload moves; 60 seconds where it is left out. */
  idleMs?: number;
};

/**
 * The server's side: serves the page, and hands a short list of calls on to HighLevel with the location's token.
 * HighLevel's answers come back under HighLevel's status; the gateway's own are `{ gateway: code, message }`.
 */
export function createGateway(world: World): Hono {
  const { settings, page } = world;
  const sandbox = settings.practice ? world.sandbox : undefined;
  const toHighLevel = sandbox ? { ...world, ...throughSandbox(sandbox) } : world;
  const flights = createFlights(world.now);
  const app = new Hono();

  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeaders)) c.res.headers.set(name, value);
  });
  app.use("/api/*", async (c, next) => {
    const reason = refusal(c.req.raw);
    if (reason) c.res = refuse("forbidden", { message: reason });
    else await next();
    c.res.headers.set("Cache-Control", "no-store");
  });

  app.get("/api/session", (c) => c.json(sessionOf(settings, world.keys, world.now())));
  app.post("/api/contacts", (c) => createContact(toHighLevel, flights, c.req.raw));
  app.route("/api/submissions", submissionRoutes(toHighLevel));
  app.get("/api/contacts/search/duplicate", (c) => searchDuplicate(toHighLevel, c.req.raw));
  app.post("/api/contacts/:id/files", (c) => uploadFiles(toHighLevel, c.req.raw, c.req.param("id")));
  for (const [address, row] of Object.entries(lookUps))
    app.get(address, (c) => lookUp(toHighLevel, c.req.raw, row));
  app.all("/api/*", () => refuse("not-found"));

  if (sandbox) {
    app.get("/sandbox", (c) => c.redirect("/sandbox/"));
    app.all(
      "/sandbox/*",
      mount((request, env) => sandbox.fetch(request, env)),
    );
  }
  app.get("/form.schema.json", (c) =>
    c.body(formSchemaJson(), 200, { "Content-Type": "application/schema+json" }),
  );
  if (page)
    app.get("*", async (c, next) => answerPage(page, c.req.path, c.req.raw.headers) ?? (await next()));
  app.notFound((c) => c.text("There is nothing here.", 404));
  // What was not foreseen may have gone wrong after the call went out.
  app.onError(() => refuse("no-answer"));
  return app;
}

function throughSandbox(sandbox: Sandbox): Pick<World, "upstreamFetch" | "streamingFetch"> {
  const upstreamFetch: UpstreamFetch = async (url, init) => sandbox.fetch(new Request(url, init));
  return { upstreamFetch, streamingFetch: upstreamFetch };
}
