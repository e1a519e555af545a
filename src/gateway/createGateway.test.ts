import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSandbox } from "../sandbox/createSandbox";
import { createGateway } from "./createGateway";
import type { Embed } from "./readEmbed";
import { readPage } from "./readPage";
import { readSettings } from "./settings";
import { createHeaders, pageHeaders, testToken, testWorld } from "./testWorld";

const folder = mkdtempSync(join(tmpdir(), "contact-desk-page-"));

beforeAll(() => {
  mkdirSync(join(folder, "assets"));
  mkdirSync(join(folder, ".vite"));
  mkdirSync(join(folder, "embed", "samples"), { recursive: true });
  const write = (path: string, text: string | Uint8Array) => writeFileSync(join(folder, path), text);
  write("index.html", "<!doctype html><title>Desk</title>");
  write("favicon.svg", "<svg/>");
  write(".vite/manifest.json", "{}");
  write(".words.json", JSON.stringify({ en: "/assets/en-e1.js", de: "/assets/de-d1.js" }));
  write("assets/index-a1.js", "let a;");
  write("assets/index-a1.js.br", brotliCompressSync("let a;"));
  write("assets/index-a1.js.gz", gzipSync("let a;"));
  write("assets/logo-b2.png", "png");
  write("embed/index.html", "<!doctype html><title>Embed</title>");
  write("embed/samples/plain.html", "<!doctype html><title>Sample</title>");
  write("embed/v1.js", "let e;");
  write("embed/v1.zh-Hans.js", "let e;");
  write("embed/0.1.0-0123abcd.js", "let e;");
  write("embed/0.1.0-0123abcd.zh-Hans.js", "let e;");
  write("embed/contact-desk.d.ts", "export {};");
  write("embed/custom-elements.json", "{}");
});

afterAll(() => rmSync(folder, { recursive: true }));

const nobody = { origins: [], contactIdOrigins: [], addressPrefill: false, signIn: false };
const desk = (embed: Embed = nobody) =>
  createGateway({
    ...testWorld("http://nowhere.invalid", { embed }).world,
    page: readPage(folder, embed),
  });
const practiceDesk = (environment = {}) =>
  createGateway({
    ...testWorld("").world,
    settings: readSettings(environment, folder),
    sandbox: createSandbox(),
    page: readPage(folder, nobody),
  });
const get = (gateway: ReturnType<typeof desk>, path: string, headers: Record<string, string> = {}) =>
  gateway.request(`http://127.0.0.1${path}`, { headers });

test("a session names the locations and the app, and no token", async () => {
  const response = await get(desk(), "/api/session", pageHeaders);
  const text = await response.text();

  expect(JSON.parse(text)).toEqual({
    practice: false,
    locations: [{ id: "loc1", name: "North" }],
    appUrl: "https://app.example",
    duplicateCheck: true,
    person: expect.stringMatching(/^[\w-]{22}$/),
    keeping: {
      person: expect.stringMatching(/^[\w-]{22}$/),
      key: expect.stringMatching(/^[\w-]{43}$/),
      hours: 72,
      now: Date.UTC(2026, 0, 2),
    },
  });
  expect(text).not.toContain(testToken);
  expect(response.headers.get("cache-control")).toBe("no-store");
});

test("a session in Practice says so, and has no app", async () => {
  const response = await get(
    practiceDesk({ PRACTICE_LOCATIONS: "practice,practice-2" }),
    "/api/session",
    pageHeaders,
  );

  expect(await response.json()).toEqual({
    practice: true,
    locations: [
      { id: "practice", name: "Harbour Street Clinic" },
      { id: "practice-2", name: "Hafen Praxis" },
    ],
    appUrl: "",
    duplicateCheck: true,
    person: expect.any(String),
    keeping: expect.anything(),
    own: { connected: false },
  });
});

test("a session gives the same person the same key each time, and nobody one where nothing is to be kept", async () => {
  const { world } = testWorld("http://nowhere.invalid");
  const { world: another } = testWorld("http://nowhere.invalid", { draftHours: 0 });
  const keeping = async (of: typeof world) =>
    (await (await get(createGateway(of), "/api/session", pageHeaders)).json()).keeping;

  expect(await keeping(world)).toEqual(await keeping(world));
  expect(await keeping(another)).toBeUndefined();
});

test("a session tells what an office wants asked in each location, and whether people are looked up", async () => {
  const form = { sections: [{ section: "tags" as const }], constants: { source: "desk" } };
  const { world } = testWorld("http://nowhere.invalid", {
    forms: new Map([["loc1", form]]),
    namedForms: new Map([["reception", form]]),
    duplicateCheck: false,
  });
  const response = await get(createGateway(world), "/api/session", pageHeaders);
  expect(await response.json()).toMatchObject({
    locations: [{ id: "loc1", form }],
    forms: { reception: form },
    duplicateCheck: false,
  });
});

test("the schema of form.json is there for editors", async () => {
  const response = await get(desk(), "/form.schema.json");
  expect(response.headers.get("content-type")).toBe("application/schema+json");
  expect(await response.json()).toMatchObject({ type: "object" });
});

test("in Practice a contact arrives in the sandbox, is found there, and can be looked at", async () => {
  const gateway = practiceDesk();
  const headers = createHeaders();
  const body = JSON.stringify({ firstName: "Ann", email: "ann@example.com" });

  const created = await gateway.request("http://127.0.0.1/api/contacts", { method: "POST", headers, body });
  const { contact } = await created.json();
  const found = await get(gateway, "/api/contacts/search/duplicate?email=ann@example.com", pageHeaders);
  const page = await get(gateway, `/sandbox/contacts/${contact.id}`);

  expect(created.status).toBe(201);
  expect(await found.json()).toMatchObject({ contact: { id: contact.id, email: "ann@example.com" } });
  expect(await page.text()).toContain("ann@example.com");
  expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
});

test("in Practice a connection that the sandbox cuts is no answer", async () => {
  const gateway = practiceDesk();
  const headers = createHeaders();
  const post = (path: string, body: unknown) =>
    gateway.request(`http://127.0.0.1${path}`, { method: "POST", headers, body: JSON.stringify(body) });

  await post("/sandbox/control/faults", { cut: true });
  const response = await post("/api/contacts", { firstName: "Ann" });

  expect([response.status, await response.json()]).toMatchObject([504, { gateway: "no-answer" }]);
});

test("the sandbox is at /sandbox/ in Practice, and nowhere else", async () => {
  const moved = await get(practiceDesk(), "/sandbox");

  expect([moved.status, moved.headers.get("location")]).toEqual([302, "/sandbox/"]);
  expect((await get(practiceDesk(), "/sandbox/")).status).toBe(200);
  expect((await get(desk(), "/sandbox/")).status).toBe(404);
  expect((await get(desk(), "/sandbox/control/requests")).status).toBe(404);
});

test.each([
  ["GET", "/api/session"],
  ["POST", "/api/contacts"],
  ["GET", "/api/contacts/search/duplicate"],
  ["GET", "/api/submissions/0123456789abcdef0123456789abcdef"],
  ["POST", "/api/submissions/0123456789abcdef0123456789abcdef/void"],
  ["GET", "/api/anything"],
  ["OPTIONS", "/api/contacts"],
])("%s %s is forbidden to other sites, without a word on sharing across sites", async (method, path) => {
  const headers = { ...pageHeaders, "Sec-Fetch-Site": "cross-site", Origin: "https://evil.example" };

  const response = await desk().request(`http://127.0.0.1${path}`, { method, headers });

  expect(response.status).toBe(403);
  expect(await response.json()).toEqual({ gateway: "forbidden", message: expect.any(String) });
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
});

test.each([
  ["GET", "/api"],
  ["GET", "/api/"],
  ["GET", "/api/contacts"],
  ["GET", "/api/submissions"],
  ["POST", "/api/submissions/0123456789abcdef0123456789abcdef"],
  ["DELETE", "/api/contacts"],
  ["POST", "/api/session"],
  ["GET", "/api/contacts/search/duplicate/more"],
])("%s %s is not found", async (method, path) => {
  const response = await desk().request(`http://127.0.0.1${path}`, { method, headers: pageHeaders });

  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ gateway: "not-found" });
  expect(response.headers.get("cache-control")).toBe("no-store");
});

test.each([
  ["/", "no-cache", "text/html; charset=utf-8"],
  ["/index.html", "no-cache", "text/html; charset=utf-8"],
  ["/favicon.svg", "no-cache", "image/svg+xml; charset=utf-8"],
  ["/assets/index-a1.js", "public, max-age=31536000, immutable", "text/javascript; charset=utf-8"],
  ["/assets/logo-b2.png", "public, max-age=31536000, immutable", "image/png"],
  ["/embed/frame", "no-cache", "text/html; charset=utf-8"],
  ["/embed/", "no-cache", "text/html; charset=utf-8"],
  ["/embed/samples/plain.html", "no-cache", "text/html; charset=utf-8"],
  ["/embed/v1.js", "public, max-age=300", "text/javascript; charset=utf-8"],
  ["/embed/0.1.0-0123abcd.js", "public, max-age=31536000, immutable", "text/javascript; charset=utf-8"],
  ["/embed/v1.zh-Hans.js", "public, max-age=300", "text/javascript; charset=utf-8"],
  [
    "/embed/0.1.0-0123abcd.zh-Hans.js",
    "public, max-age=31536000, immutable",
    "text/javascript; charset=utf-8",
  ],
  ["/embed/contact-desk.d.ts", "no-cache", "text/plain; charset=utf-8"],
  ["/embed/custom-elements.json", "no-cache", "application/json"],
])("%s is a file of the page, kept as '%s'", async (path, cacheControl, type) => {
  const response = await get(desk(), path);

  expect(response.status).toBe(200);
  expect(response.headers.get("cache-control")).toBe(cacheControl);
  expect(response.headers.get("content-type")).toBe(type);
});

test.each([
  "/contacts",
  "/assets/",
  "/assets/index-gone.js",
  "/assets/index-a1.js.br",
  "/.vite/manifest.json",
  "/.words.json",
  "/assets/..%2findex.html",
  "/%2e%2e/%2e%2e/etc/passwd",
  "/favicon.ico",
  "/embed/frame/",
  "/embed/frame.html",
  "/embed/samples/",
  "/embed/v2.js",
  "/embed/v1.xx.js",
])("%s is not there", async (path) => {
  const response = await get(desk(), path);

  expect([response.status, await response.text()]).toEqual([404, "There is nothing here."]);
});

test.each([
  ["/", "de-AT,de;q=0.9", "de"],
  ["/index.html", "sv", "en"],
  ["/embed/frame?location=&lang=de", "en", "de"],
])("%s names the words that a browser which asks for %s needs first", async (path, accepted, language) => {
  const asked = { "Accept-Language": accepted };
  const response = await get(desk(), path, asked);
  const link = `</assets/${language === "de" ? "de-d1" : "en-e1"}.js>; rel=modulepreload`;
  expect(response.headers.get("link")).toBe(link);
  expect(response.headers.get("vary")).toBe("Accept-Encoding, Accept-Language");

  const again = await get(desk(), path, {
    ...asked,
    "If-None-Match": response.headers.get("etag") ?? "",
  });
  expect([again.status, again.headers.get("link"), again.headers.get("vary")]).toEqual([
    304,
    link,
    "Accept-Encoding, Accept-Language",
  ]);
});

test.each(["/assets/index-a1.js", "/embed/", "/embed/v1.js"])("%s names no words", async (path) => {
  const { headers } = await get(desk(), path, { "Accept-Language": "de" });
  expect([headers.get("link"), headers.get("vary")]).toEqual([null, "Accept-Encoding"]);
});

test("the page and its frame are told who may have it in a frame, whole and compressed", async () => {
  const embed = {
    origins: ["https://intranet.example"],
    contactIdOrigins: [],
    addressPrefill: false,
    signIn: false,
  };
  const told = `content="${JSON.stringify(embed).replaceAll('"', "&quot;")}"`;

  for (const path of ["/", "/index.html", "/embed/frame"]) {
    const plain = await (await get(desk(embed), path)).text();
    expect(plain).toContain(told);
    const brotli = await get(desk(embed), path, { "Accept-Encoding": "br" });
    expect(brotliDecompressSync(await brotli.arrayBuffer()).toString()).toBe(plain);
    const gzip = await get(desk(embed), path, { "Accept-Encoding": "gzip" });
    expect(gunzipSync(await gzip.arrayBuffer()).toString()).toBe(plain);
    // Who comes back after other origins were named must not be told of the earlier ones.
    const etag = (await get(desk(), path)).headers.get("etag") ?? "";
    expect((await get(desk(embed), path, { "If-None-Match": etag })).status).toBe(200);
  }
  expect(await (await get(desk(embed), "/embed/")).text()).not.toContain("contact-desk-embed");
});

test("/embed leads to the page that is meant", async () => {
  const moved = await get(desk(), "/embed");

  expect([moved.status, moved.headers.get("location")]).toEqual([302, "/embed/"]);
});

test("the page is only for reading", async () => {
  const head = await desk().request("http://127.0.0.1/", { method: "HEAD" });

  expect([head.status, await head.text()]).toEqual([200, ""]);
  expect((await desk().request("http://127.0.0.1/", { method: "POST" })).status).toBe(404);
});

test.each([
  ["gzip, deflate, br", "br"],
  ["gzip", "gzip"],
  ["gzip;q=0.5, br;q=0", "gzip"],
  ["br;q=0.000, identity", null],
  ["", null],
])("to a browser that takes '%s' a script goes as %s", async (accepted, form) => {
  const response = await get(desk(), "/assets/index-a1.js", { "Accept-Encoding": accepted });

  expect(response.headers.get("content-encoding")).toBe(form);
  expect(response.headers.get("vary")).toBe("Accept-Encoding");
  const bytes = Buffer.from(await response.arrayBuffer());
  const read = { br: brotliDecompressSync, gzip: gunzipSync }[form ?? ""] ?? ((text: Buffer) => text);
  expect(read(bytes).toString()).toBe("let a;");
});

test("an unchanged file is not sent again", async () => {
  const first = await get(desk(), "/");

  const second = await get(desk(), "/", { "If-None-Match": first.headers.get("etag") ?? "" });

  expect([second.status, await second.text()]).toEqual([304, ""]);
});

test.each([
  "/",
  "/assets/index-a1.js",
  "/nothing",
  "/sandbox/",
  "/sandbox/nothing",
  "/api/session",
  "/api/nothing",
])("%s is answered with the security headers", async (path) => {
  const { headers } = await get(practiceDesk(), path);

  expect(Object.fromEntries(headers)).toMatchObject({
    "content-security-policy":
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  });
  expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
});

test("a fault of the gateway's own is no answer, and tells nothing of itself", async () => {
  const { world } = testWorld("");
  const log = () => {
    throw new Error(testToken);
  };
  const gateway = createGateway({
    ...world,
    log,
    upstreamFetch: async () => Response.json({ contact: { id: "c1" } }),
  });

  const response = await gateway.request("http://127.0.0.1/api/contacts", {
    method: "POST",
    headers: createHeaders(),
    body: "{}",
  });

  expect([response.status, await response.json()]).toEqual([
    504,
    { gateway: "no-answer", message: "HighLevel did not answer. What was sent may have arrived." },
  ]);
});
