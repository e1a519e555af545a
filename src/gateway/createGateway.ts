import { Hono } from "hono";
import { mount } from "hono/mount";
import type { Ledger } from "../ledger/Ledger";
import { formSchemaJson } from "../office/formSchemaJson";
import { claimsInAssertion } from "./access/claimsInAssertion";
import { createDoor, loopbackDoor } from "./access/createDoor";
import { answerPage } from "./answerPage";
import { apiRoutes, type House } from "./apiRoutes";
import { auditRefusals } from "./auditRefusals";
import type { UpstreamFetch } from "./callHighLevel";
import { createFlights } from "./createFlights";
import type { Keys } from "./createKeys";
import type { Metrics } from "./createMetrics";
import { createFrames } from "./frame/createFrames";
import { type Allowance, createAllowance } from "./limits/createAllowance";
import { type Breaker, createBreaker } from "./limits/createBreaker";
import { createRoom } from "./limits/createRoom";
import { noStore } from "./noStore";
import { onlyOurPage } from "./onlyOurPage";
import { createSeal } from "./ownToken/createSeal";
import type { Page } from "./readPage";
import { refuse } from "./refuse";
import { securityHeaders } from "./securityHeaders";
import type { Settings } from "./settings";

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

/**
 * The server's side: serves the page, and hands a short list of calls on to HighLevel with the location's token.
 * HighLevel's answers come back under HighLevel's status; the gateway's own are `{ gateway: code, message }`.
 */
export function createGateway(parts: Parts): Hono {
  const { settings, page, now, ledger } = parts;
  const sandbox = settings.practice ? parts.sandbox : undefined;
  const allowance = createAllowance(settings.requests.location, now);
  const world: World = { ...parts, who: "", allowance, breaker: createBreaker() };
  const toHighLevel: World = sandbox ? { ...world, ...throughSandbox(sandbox) } : world;
  const house: House = {
    world,
    toHighLevel,
    flights: createFlights(now),
    people: createAllowance(settings.requests.person, now),
    room: createRoom({ each: 64, all: 512 }),
  };
  const { door, frames } = doorsOf(parts);
  const headersFor = securityHeaders(settings);
  const app = new Hono();

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

  const seal = settings.allowOwnToken ? createSeal(parts.keys.ownTokenKey()) : undefined;
  app.route("/api", apiRoutes({ ...house, door, seal, giveCode: frames?.giveCode }));
  if (frames) {
    const before = [auditRefusals(parts), noStore, onlyOurPage(settings.access)] as const;
    app.post("/embed/api/sign-in", ...before, frames.signIn);
    app.route("/embed/api", apiRoutes({ ...house, door: frames.door }));
  }

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
    app.get("*", async (c, next) => {
      const wanted = { path: c.req.path, lang: c.req.query("lang") };
      return answerPage(page, wanted, c.req.raw.headers) ?? (await next());
    });
  }
  app.notFound((c) => c.text("There is nothing here.", 404));
  // What was not foreseen may have gone wrong after the call went out.
  app.onError(() => refuse("no-answer"));
  return app;
}

/** The office's own door, and that of frames on other sites, where there are any. */
function doorsOf({ settings: { access, embed }, keys, now }: Parts) {
  if (access.kind === "loopback") return { door: loopbackDoor };
  const asserted = claimsInAssertion(access, now);
  const door = createDoor(access, asserted);
  if (!embed.signIn) return { door };
  const frames = createFrames({ access, asserted, key: keys.frameKey(), now });
  return { door, frames: { ...frames, door: createDoor(access, frames.inCookie) } };
}

function throughSandbox(sandbox: Sandbox): Pick<World, "upstreamFetch" | "streamingFetch"> {
  const upstreamFetch: UpstreamFetch = async (url, init) => sandbox.fetch(new Request(url, init));
  return { upstreamFetch, streamingFetch: upstreamFetch };
}
