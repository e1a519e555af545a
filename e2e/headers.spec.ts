import { readdirSync } from "node:fs";
import { expect, test } from "./desk";
import { pageHeaders as ours } from "./pageHeaders";

const forGood = "public, max-age=31536000, immutable";

type Route = {
  name: string;
  /** `{asset}` is the page's script, `{loader}` the embed's of this release, `{sample}` one of the sample pages. */
  path: string;
  status: number;
  asked?: Record<string, string>;
  method?: string;
  /** Its Cache-Control. */
  cache: string | null;
  type: string | null;
  encoding?: string;
  /** Which of its headers are not those of every answer. */
  except?: Partial<typeof always>;
  /** Who may have it in a frame, and what it may have in one, where that is not nobody and nothing. */
  frames?: Frames;
  /** Of which language its words are fetched along, by the name of their file. */
  words?: string;
};

type Frames = { "frame-ancestors"?: string[]; "frame-src"?: string[] };

const html = "text/html; charset=utf-8";
const json = "application/json";
const script = "text/javascript; charset=utf-8";

/** For pages of other sites, which check its bytes. */
const forOthers = { resource: "cross-origin", cors: "*" };

const routes: readonly Route[] = [
  { name: "the page", path: "/", status: 200, cache: "no-cache", type: html, words: "en" },
  {
    name: "the page by its name",
    path: "/index.html",
    status: 200,
    cache: "no-cache",
    type: html,
    words: "en",
  },
  {
    name: "the page for a location",
    path: "/?location=a",
    status: 200,
    cache: "no-cache",
    type: html,
    words: "en",
  },
  {
    name: "the page in Japanese",
    path: "/",
    asked: { "Accept-Language": "en;q=0.8, ja" },
    status: 200,
    cache: "no-cache",
    type: html,
    words: "ja",
  },
  {
    name: "the icon",
    path: "/icon.svg",
    status: 200,
    cache: "no-cache",
    type: "image/svg+xml; charset=utf-8",
  },
  {
    name: "the accessibility statement",
    path: "/accessibility.html",
    status: 200,
    cache: "no-cache",
    type: html,
  },
  { name: "an asset", path: "{asset}", status: 200, cache: forGood, type: script },
  {
    name: "an asset in brotli",
    path: "{asset}",
    asked: { "Accept-Encoding": "gzip, br" },
    status: 200,
    cache: forGood,
    type: script,
    encoding: "br",
  },
  {
    name: "an asset in gzip",
    path: "{asset}",
    asked: { "Accept-Encoding": "gzip" },
    status: 200,
    cache: forGood,
    type: script,
    encoding: "gzip",
  },
  { name: "nothing", path: "/assets/gone.js", status: 404, cache: null, type: "text/plain; charset=UTF-8" },
  {
    name: "the page in a frame",
    path: "/embed/frame",
    status: 200,
    cache: "no-cache",
    type: html,
    words: "en",
    frames: { "frame-ancestors": ["'self'"] },
  },
  {
    name: "the page in a frame, for a location's form",
    path: "/embed/frame?location=a&form=b&lang=pt-BR",
    asked: { "Accept-Language": "de" },
    status: 200,
    cache: "no-cache",
    type: html,
    words: "ptBR",
    frames: { "frame-ancestors": ["'self'"] },
  },
  {
    name: "the embed's loader",
    path: "/embed/v1.js",
    status: 200,
    cache: "public, max-age=300",
    type: script,
    except: forOthers,
  },
  {
    name: "the embed's loader in brotli",
    path: "/embed/v1.js",
    asked: { "Accept-Encoding": "gzip, br" },
    status: 200,
    cache: "public, max-age=300",
    type: script,
    encoding: "br",
    except: forOthers,
  },
  {
    name: "the embed's loader in Chinese",
    path: "/embed/v1.zh-Hans.js",
    status: 200,
    cache: "public, max-age=300",
    type: script,
    except: forOthers,
  },
  {
    name: "the embed's loader of this release",
    path: "{loader}",
    status: 200,
    cache: forGood,
    type: script,
    except: forOthers,
  },
  {
    name: "the embed's loader of this release in Chinese",
    path: "{loaderInChinese}",
    status: 200,
    cache: forGood,
    type: script,
    except: forOthers,
  },
  { name: "the way to the embed's own page", path: "/embed", status: 302, cache: null, type: null },
  {
    name: "the embed's own page",
    path: "/embed/",
    status: 200,
    cache: "no-cache",
    type: html,
    frames: { "frame-src": ["'self'"] },
  },
  {
    name: "a sample of a page with the form in it",
    path: "{sample}",
    status: 200,
    cache: "no-cache",
    type: html,
    frames: { "frame-src": ["'self'"] },
  },
  {
    name: "the types of the embed",
    path: "/embed/contact-desk.d.ts",
    status: 200,
    cache: "no-cache",
    type: "text/plain; charset=utf-8",
  },
  {
    name: "the list of the embed's elements",
    path: "/embed/custom-elements.json",
    status: 200,
    cache: "no-cache",
    type: json,
  },
  {
    name: "nothing of the embed",
    path: "/embed/none",
    status: 404,
    cache: null,
    type: "text/plain; charset=UTF-8",
  },
  {
    name: "the end of a sign-in",
    path: "/signed-in.html",
    status: 200,
    cache: "no-cache",
    type: html,
    except: { opener: "unsafe-none" },
  },
  {
    name: "the end of a frame's sign-in",
    path: "/signed-in.html?frame",
    status: 200,
    cache: "no-cache",
    type: html,
    except: { opener: "unsafe-none" },
  },
  {
    name: "a frame's call where nobody signs in",
    path: "/embed/api/session",
    asked: ours,
    status: 404,
    cache: null,
    type: "text/plain; charset=UTF-8",
  },
  {
    name: "the schema",
    path: "/form.schema.json",
    status: 200,
    cache: null,
    type: "application/schema+json",
  },
  { name: "the session", path: "/api/session", asked: ours, status: 200, cache: "no-store", type: json },
  {
    name: "a look-up",
    path: "/api/tags?locationId=practice",
    asked: ours,
    status: 200,
    cache: "no-store",
    type: json,
  },
  { name: "a stranger's call", path: "/api/session", status: 403, cache: "no-store", type: json },
  {
    name: "another site's call",
    path: "/api/contacts",
    method: "POST",
    asked: { ...ours, "Sec-Fetch-Site": "cross-site", "Content-Type": json },
    status: 403,
    cache: "no-store",
    type: json,
  },
  {
    name: "another site's question whether it may call",
    path: "/api/contacts",
    method: "OPTIONS",
    asked: { Origin: "https://evil.example", "Access-Control-Request-Method": "POST" },
    status: 403,
    cache: "no-store",
    type: json,
  },
  {
    name: "a check with HighLevel's rules",
    path: "/api/dry-run",
    method: "POST",
    asked: { ...ours, "Content-Type": json },
    status: 200,
    cache: "no-store",
    type: json,
  },
  {
    name: "a create without a key",
    path: "/api/contacts",
    method: "POST",
    asked: { ...ours, "Content-Type": json },
    status: 400,
    cache: "no-store",
    type: json,
  },
  { name: "a call that is none", path: "/api/none", asked: ours, status: 404, cache: "no-store", type: json },
  { name: "the way to Practice's list", path: "/sandbox", status: 302, cache: null, type: null },
  { name: "Practice's list", path: "/sandbox/", status: 200, cache: null, type: "text/html; charset=UTF-8" },
  {
    name: "Practice's style",
    path: "/sandbox/style.css",
    status: 200,
    cache: null,
    type: "text/css; charset=utf-8",
  },
  {
    name: "nobody in Practice",
    path: "/sandbox/contacts/none",
    status: 404,
    cache: null,
    type: "text/html; charset=UTF-8",
  },
  {
    name: "Practice's HighLevel",
    path: "/sandbox/highlevel/contacts/none",
    status: 401,
    cache: null,
    type: json,
  },
];

for (const route of routes) {
  test(`${route.name} comes with the headers that it needs`, async ({ desk }) => {
    const response = await ask(desk.url, route);
    expect(seenOf(response)).toEqual({
      status: route.status,
      cache: route.cache,
      type: route.type,
      encoding: route.encoding ?? null,
      ...always,
      ...route.except,
      words: route.words ?? null,
    });
    expectStrict(response.headers.get("Content-Security-Policy"), route.frames);
  });
}

test("of all answers only the frame may stand in pages of other origins, and only of those that are named", async ({
  desk,
}) => {
  const gateway = await desk.start({ EMBED_ORIGINS: "https://intranet.example, http://wiki.example:8080" });
  const named = ["'self'", "https://intranet.example", "http://wiki.example:8080"];
  for (const route of routes) {
    const { headers } = await ask(gateway.url, route);
    const isFrame = route.path.startsWith("/embed/frame");
    expectStrict(
      headers.get("Content-Security-Policy"),
      isFrame ? { "frame-ancestors": named } : route.frames,
    );
    expect(headers.get("Access-Control-Allow-Origin")).toBe(route.except?.cors ?? null);
  }
});

test("what a browser has already is not sent again, and comes with the same headers", async ({ desk }) => {
  const again = ["/", "{asset}", "/embed/frame", "/embed/v1.js"];
  for (const { path, cache, except, frames, words, asked } of routes.filter((route) =>
    again.includes(route.path),
  )) {
    const whole = await ask(desk.url, { path, asked });
    const etag = whole.headers.get("ETag") ?? "";
    const response = await ask(desk.url, { path, asked: { ...asked, "If-None-Match": etag } });
    expect(seenOf(response)).toEqual({
      status: 304,
      cache,
      type: null,
      encoding: null,
      ...always,
      ...except,
      words: words ?? null,
    });
    expect(response.headers.get("ETag")).toBe(etag);
    expect(response.headers.get("Vary")).toBe(`Accept-Encoding${words ? ", Accept-Language" : ""}`);
    expectStrict(response.headers.get("Content-Security-Policy"), frames);
  }
});

/** On every answer that says nothing else; null for what would open a door or tell what runs here. */
const always: Record<string, string | null> = {
  sniffing: "nosniff",
  referrer: "no-referrer",
  opener: "same-origin",
  resource: "same-origin",
  permissions: "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  cors: null,
  cookie: null,
  server: null,
  poweredBy: null,
};

function seenOf({ status, headers }: Response) {
  return {
    status,
    cache: headers.get("Cache-Control"),
    type: headers.get("Content-Type"),
    encoding: headers.get("Content-Encoding"),
    sniffing: headers.get("X-Content-Type-Options"),
    referrer: headers.get("Referrer-Policy"),
    opener: headers.get("Cross-Origin-Opener-Policy"),
    resource: headers.get("Cross-Origin-Resource-Policy"),
    permissions: headers.get("Permissions-Policy"),
    cors: headers.get("Access-Control-Allow-Origin"),
    cookie: headers.get("Set-Cookie"),
    server: headers.get("Server"),
    poweredBy: headers.get("X-Powered-By"),
    words: wordsOf(headers.get("Link")),
  };
}

/** `ja` of the link to the words in Japanese; what else may stand there is given as it is. */
function wordsOf(link: string | null): string | null {
  return link?.replace(/^<\/assets\/(\w+)-[\w-]{8}\.js>; rel=modulepreload$/, "$1") ?? null;
}

/** Everything is forbidden but what is of this very site; nothing inline, no code from text, no frames but those that are said. */
function expectStrict(policy: string | null, frames: Frames = {}) {
  const directives = (policy ?? "").split(";").map((each) => each.trim().split(/\s+/));
  const {
    "trusted-types": types,
    "require-trusted-types-for": needs,
    ...rest
  } = Object.fromEntries(directives.map(([name = "", ...sources]) => [name, sources]));
  expect([types, needs]).toEqual([["'none'"], ["'script'"]]);
  const { "frame-ancestors": ancestors, "frame-src": framed, ...strict } = rest;
  const nobody: Frames = { "frame-ancestors": ["'none'"] };
  expect({ "frame-ancestors": ancestors, "frame-src": framed }).toEqual({ ...nobody, ...frames });
  const none = ["default-src", "form-action", "base-uri"];
  expect(none.map((name) => [name, rest[name]])).toEqual(none.map((name) => [name, ["'none'"]]));
  expect([rest["script-src"], rest["style-src"], rest["connect-src"]]).toEqual([
    ["'self'"],
    ["'self'"],
    ["'self'"],
  ]);
  const allowed = Object.values(strict).flat();
  expect(allowed.filter((source) => !["'none'", "'self'", "data:", "blob:"].includes(source))).toEqual([]);
}

const embed = new URL("../dist/page/embed/", import.meta.url);
const loaderNamed = (name: RegExp) => `/embed/${readdirSync(embed).find((each) => name.test(each))}`;
const loader = loaderNamed(/-[\da-f]{8}\.js$/);
const loaderInChinese = loaderNamed(/-[\da-f]{8}\.zh-Hans\.js$/);
const sample = `/embed/samples/${readdirSync(new URL("samples/", embed)).find((name) => name.endsWith(".html"))}`;

/** Over a real connection, as it comes: redirects are not followed. */
async function ask(url: string, { path, method = "GET", asked = {} }: Partial<Route>): Promise<Response> {
  const page = await (await fetch(url)).text();
  const asset = /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? "";
  expect(asset).not.toBe("");
  const headers = { "Accept-Encoding": "identity", ...asked };
  const body = method === "POST" ? "{}" : undefined;
  const target = path
    ?.replace("{asset}", asset)
    .replace("{loader}", loader)
    .replace("{loaderInChinese}", loaderInChinese)
    .replace("{sample}", sample);
  const response = await fetch(url + target, {
    method,
    headers,
    body,
    redirect: "manual",
  });
  await response.arrayBuffer();
  return response;
}
