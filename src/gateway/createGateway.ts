import { type Context, Hono } from "hono";
import { mount } from "hono/mount";
import type { Ledger } from "../ledger/Ledger";
import { formSchemaJson } from "../office/formSchemaJson";
import { createDoor } from "./access/createDoor";
import { answerPage } from "./answerPage";
import { auditRefusals } from "./auditRefusals";
import type { UpstreamFetch } from "./callHighLevel";
import { createContact } from "./createContact";
import { createFlights } from "./createFlights";
import { createGuard } from "./createGuard";
import type { Keys } from "./createKeys";
import type { Metrics } from "./createMetrics";
import { type Allowance, createAllowance } from "./limits/createAllowance";
import { type Breaker, createBreaker } from "./limits/createBreaker";
import { createRoom } from "./limits/createRoom";
import { lookUp } from "./lookUp";
import { lookUps } from "./lookUps";
import { connectionRoutes } from "./ownToken/connectionRoutes";
import { cookieIn } from "./ownToken/cookie";
import { createSeal } from "./ownToken/createSeal";
import type { Page } from "./readPage";
import { refuse } from "./refuse";
import { searchDuplicate } from "./searchDuplicate";
import { securityHeaders } from "./securityHeaders";
import { servedBy } from "./servedBy";
import { sessionOf } from "./sessionOf";
import type { Settings } from "./settings";
import { submissionRoutes } from "./submissionRoutes";
import { uploadFiles } from "./uploadFiles";

type Sandbox = { fetch(request: Request, env?: unknown): Promise<Response> | Response };

/** What a gateway is made of. */
export type Parts = {
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
  /** Takes one line for each create, each upload and each refusal. */
  log: (line: string) => void;
  /** Counts what happens, where somebody wants to know. */
  metrics?: Metrics;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Waits so many milliseconds; a timer where it is left out. */
  wait?: (ms: number) => Promise<void>;
  /** Milliseconds for the whole of HighLevel's answer; 25 seconds where it is left out. */
  timeoutMs?: number;
  /** Milliseconds in which no byte of an upload moves; 60 seconds where it is left out. */
  idleMs?: number;
};

/** What one request is answered with. */
export type World = Parts & {
  /** Who asks, as the sign-in names them. */
  who: string;
  /** How often each location may be called. */
  allowance: Allowance;
  breaker: Breaker;
};

type Variables = { who: string; world: World; isOwn: boolean };

/**
 * The server's side: serves the page, and hands a short list of calls on to HighLevel with the location's token.
 * HighLevel's answers come back under HighLevel's status; the gateway's own are `{ gateway: code, message }`.
 */
export function createGateway(parts: Parts): Hono<{ Variables: Variables }> {
  const { settings, page, now, ledger } = parts;
  const sandbox = settings.practice ? parts.sandbox : undefined;
  const allowance = createAllowance(settings.requests.location, now);
  const world: World = { ...parts, who: "", allowance, breaker: createBreaker() };
  const toHighLevel: World = sandbox ? { ...world, ...throughSandbox(sandbox) } : world;
  const flights = createFlights(now);
  const seal = createSeal(parts.keys.ownTokenKey());
  const door = createDoor(settings.access, now);
  const headersFor = securityHeaders(settings);
  const app = new Hono<{ Variables: Variables }>();

  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(headersFor(c.req.path))) c.res.headers.set(name, value);
  });
  app.get("/healthz", (c) => c.text("alive"));
  app.get("/readyz", async (c) =>
    ledger.check().then(
      () => c.text("ready"),
      () => c.text("The ledger cannot be written.", 503),
    ),
  );

  app.use("/api/*", auditRefusals(parts));
  app.use("/api/*", async (c, next) => {
    await next();
    c.res.headers.set("Cache-Control", "no-store");
  });
  app.use(
    "/api/*",
    createGuard({
      settings,
      door,
      people: createAllowance(settings.requests.person, now),
      room: createRoom({ each: 64, all: 512 }),
      onWho(c, who) {
        const cookie = settings.allowOwnToken ? cookieIn(c.req.raw.headers) : undefined;
        const own = cookie === undefined ? undefined : seal.open(cookie, who.sub);
        c.set("who", who.sub);
        c.set("isOwn", own !== undefined);
        c.set("world", servedBy(toHighLevel, world, who, own));
      },
    }),
  );

  const worldOf = (c: Context<{ Variables: Variables }>) => c.get("world");
  app.get("/api/session", (c) =>
    c.json(sessionOf(worldOf(c), settings.allowOwnToken ? { connected: c.get("isOwn") } : undefined)),
  );
  if (settings.allowOwnToken) {
    const direct = (c: Context) => ({
      ...world,
      settings: { ...settings, ...settings.highLevel },
      who: c.get("who"),
    });
    app.route("/api/connection", connectionRoutes(seal, direct));
  }
  app.post("/api/contacts", (c) => createContact(worldOf(c), flights, c.req.raw));
  app.route("/api/submissions", submissionRoutes(worldOf));
  app.get("/api/contacts/search/duplicate", (c) => searchDuplicate(worldOf(c), c.req.raw));
  app.post("/api/contacts/:id/files", (c) => uploadFiles(worldOf(c), c.req.raw, c.req.param("id")));
  for (const [address, row] of Object.entries(lookUps))
    app.get(address, (c) => lookUp(worldOf(c), c.req.raw, row));
  app.all("/api/*", () => refuse("not-found"));

  if (sandbox) {
    app.use("/sandbox/*", async (c, next) => {
      const who = await door(c.req.raw.headers);
      if (typeof who === "string") return refuse(who);
      return await next();
    });
    app.get("/sandbox", (c) => c.redirect("/sandbox/"));
    app.all(
      "/sandbox/*",
      mount((request, env) => sandbox.fetch(request, env)),
    );
  }
  app.get("/form.schema.json", (c) =>
    c.body(formSchemaJson(), 200, { "Content-Type": "application/schema+json" }),
  );
  if (page) {
    app.get("/embed", (c) => c.redirect("/embed/"));
    app.get("*", async (c, next) => answerPage(page, c.req.path, c.req.raw.headers) ?? (await next()));
  }
  app.notFound((c) => c.text("There is nothing here.", 404));
  // What was not foreseen may have gone wrong after the call went out.
  app.onError(() => refuse("no-answer"));
  return app;
}

function throughSandbox(sandbox: Sandbox): Pick<World, "upstreamFetch" | "streamingFetch"> {
  const upstreamFetch: UpstreamFetch = async (url, init) => sandbox.fetch(new Request(url, init));
  return { upstreamFetch, streamingFetch: upstreamFetch };
}
