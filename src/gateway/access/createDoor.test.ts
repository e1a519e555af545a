import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from "jose";
import { beforeAll, expect, test } from "vitest";
import { startUpstream } from "../startUpstream";
import type { Allowed, Assertion } from "./Access";
import { claimsInAssertion } from "./claimsInAssertion";
import { createDoor } from "./createDoor";

const issuer = "https://sso.example";
const now = Date.UTC(2026, 0, 2);
const seconds = now / 1000;
const claims: JWTPayload = { iss: issuer, aud: "desk", sub: "ada", exp: seconds + 60 };

let keys: CryptoKeyPair;
let others: CryptoKeyPair;
let publicPem: string;

beforeAll(async () => {
  keys = await generateKeyPair("RS256");
  others = await generateKeyPair("RS256");
  publicPem = await exportSPKI(keys.publicKey);
});

async function startSignIn(changes: Partial<Assertion> = {}) {
  const jwks = { keys: [{ ...(await exportJWK(keys.publicKey)), kid: "k1", alg: "RS256", use: "sig" }] };
  const proxy = await startUpstream((response) => response.end(JSON.stringify(jwks)));
  const access: Assertion = {
    kind: "assertion",
    jwksUrl: `${proxy.url}/certs`,
    issuer,
    audience: ["desk"],
    header: "authorization",
    algorithms: ["RS256", "ES256"],
    publicUrl: "https://desk.example",
    ...changes,
  };
  const door = createDoor(
    access,
    claimsInAssertion(access, () => now),
  );
  const bring = (token: string, header = "Authorization", scheme = "Bearer ") =>
    door(new Headers({ [header]: scheme + token }));
  return { ...proxy, door, bring };
}

function signed(payload: JWTPayload, header = {}, key: CryptoKey | Uint8Array = keys.privateKey) {
  return new SignJWT(payload).setProtectedHeader({ alg: "RS256", kid: "k1", ...header }).sign(key);
}

test("an assertion of the office's sign-in says who it is, in whichever header it comes", async () => {
  const { bring, door } = await startSignIn();
  expect(await bring(await signed(claims))).toEqual({ sub: "ada" });
  expect(await door(new Headers())).toBe("signed-out");

  const cloudflare = await startSignIn({ header: "cf-access-jwt-assertion" });
  expect(await cloudflare.bring(await signed(claims), "Cf-Access-Jwt-Assertion", "")).toEqual({ sub: "ada" });
  expect(await cloudflare.bring(await signed(claims))).toBe("signed-out");
});

test("the clocks may differ by half a minute", async () => {
  const { bring } = await startSignIn();
  expect(await bring(await signed({ ...claims, exp: seconds - 29 }))).toEqual({ sub: "ada" });
  expect(await bring(await signed({ ...claims, nbf: seconds + 29 }))).toEqual({ sub: "ada" });
  expect(await bring(await signed({ ...claims, exp: seconds - 31 }))).toBe("signed-out");
});

const { exp: _exp, ...withoutEnd } = claims;
const { sub: _sub, ...withoutName } = claims;

test.each<[string, () => Promise<string> | string]>([
  ["without an end", () => signed(withoutEnd)],
  ["for another audience", () => signed({ ...claims, aud: "payroll" })],
  ["of another issuer", () => signed({ ...claims, iss: "https://evil.example" })],
  ["that nobody signed", () => new UnsecuredJWT(claims).encode()],
  ["signed by HMAC with the public key", () => signed(claims, { alg: "HS256" }, Buffer.from(publicPem))],
  ["that has expired", () => signed({ ...claims, exp: seconds - 60 })],
  ["that is not good yet", () => signed({ ...claims, nbf: seconds + 60 })],
  ["of an unknown key", () => signed(claims, { kid: "k2" }, others.privateKey)],
  ["of another key under the known one's name", () => signed(claims, {}, others.privateKey)],
  ["of nobody", () => signed(withoutName)],
  ["of somebody without a name", () => signed({ ...claims, sub: "" })],
  [
    "that was changed",
    async () => (await signed(claims)).replace(/\.[^.]+\./, `.${encoded({ ...claims, sub: "eve" })}.`),
  ],
  ["that is none", () => "let me in"],
  ["that is empty", () => ""],
])("an assertion %s lets nobody in", async (_what, make) => {
  const { bring } = await startSignIn();
  expect(await bring(await make())).toBe("signed-out");
});

function encoded(payload: object): string {
  return Buffer.from(JSON.stringify(payload)).toString("base64url");
}

test("whoever names unknown keys in a flood makes the gateway ask for keys once", async () => {
  const { bring, seen } = await startSignIn();
  await bring(await signed(claims));
  // One after another: of those that come at once jose asks for one anyway.
  for (let index = 0; index < 100; index += 1)
    expect(await bring(await signed(claims, { kid: `u${index}` }))).toBe("signed-out");
  expect(seen.length).toBeLessThanOrEqual(2);
  expect(await bring(await signed(claims))).toEqual({ sub: "ada" });
});

test("where the keys do not come, it is the sign-in that is down, and nobody who is signed out", async () => {
  const closed = await startSignIn({ jwksUrl: "http://127.0.0.1:9/certs" });
  expect(await closed.bring(await signed(claims))).toBe("sign-in-down");
  const broken = await startUpstream((response) => response.writeHead(500).end());
  expect(await (await startSignIn({ jwksUrl: broken.url })).bring(await signed(claims))).toBe("sign-in-down");
  const page = await startUpstream((response) => response.end("<h1>Welcome</h1>"));
  expect(await (await startSignIn({ jwksUrl: page.url })).bring(await signed(claims))).toBe("sign-in-down");
  // What is no assertion at all is none, whatever the keys.
  expect(await closed.bring("let me in")).toBe("signed-out");
});

const list: Allowed[] = [
  { person: "Ada@Example.com", locations: ["loc1"] },
  { person: "bo" },
  { group: "front desk", locations: ["loc2", "loc3"] },
];

test.each<[string, JWTPayload, unknown]>([
  ["by the email", { email: "ada@example.COM" }, { sub: "x", locations: new Set(["loc1"]) }],
  [
    "by an email that nobody has verified",
    { email: "ada@example.com", email_verified: false },
    "not-allowed",
  ],
  ["by the name", { sub: "bo" }, { sub: "bo" }],
  ["by a group", { groups: ["staff", "front desk"] }, { sub: "x", locations: new Set(["loc2", "loc3"]) }],
  [
    "by more than one line",
    { email: "ada@example.com", groups: ["front desk"] },
    { sub: "x", locations: new Set(["loc1", "loc2", "loc3"]) },
  ],
  ["by a group that is a text", { groups: "front desk" }, "not-allowed"],
  ["not at all", { sub: "eve", email: "eve@example.com", groups: ["staff"] }, "not-allowed"],
])("on the list %s", async (_how, who, expected) => {
  const { bring } = await startSignIn({ allowed: list });
  expect(await bring(await signed({ ...claims, sub: "x", ...who }))).toEqual(expected);
});
