import { Hono } from "hono";
import { mount } from "hono/mount";
import { formSchemaJson } from "../office/formSchemaJson";
import { answerPage } from "./answerPage";
import type { UpstreamFetch } from "./callHighLevel";
import { createContact } from "./createContact";
import { lookUp } from "./lookUp";
import { lookUps } from "./lookUps";
import type { Page } from "./readPage";
import { refusal } from "./refusal";
import { refuse } from "./refuse";
import { searchDuplicate } from "./searchDuplicate";
import { securityHeaders } from "./securityHeaders";
import type { Settings } from "./settings";
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
  /** Takes one line for each create and each upload. */
  log: (line: string) => void;
  /** Milliseconds since 1970. */
  now: () => number;
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

  app.get("/api/session", (c) => c.json(session(settings)));
  app.post("/api/contacts", (c) => createContact(toHighLevel, c.req.raw));
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

function session({ practice, locations, appUrl, forms, duplicateCheck }: Settings) {
  const shown = locations.map(({ id, name }) => ({ id, name, form: forms.get(id) }));
  return { practice, locations: shown, appUrl, duplicateCheck };
}

function throughSandbox(sandbox: Sandbox): Pick<World, "upstreamFetch" | "streamingFetch"> {
  const upstreamFetch: UpstreamFetch = async (url, init) => sandbox.fetch(new Request(url, init));
  return { upstreamFetch, streamingFetch: upstreamFetch };
}
