import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import type { Allowed, Assertion } from "./access/Access";
import { createGateway, type Parts } from "./createGateway";
import { Secret } from "./Secret";
import { startUpstream } from "./startUpstream";
import { pageHeaders, testToken, testWorld } from "./testWorld";

type Options = {
  allowed?: Allowed[];
  requests?: { location: number; person: number };
  /** HighLevel answers no earlier. */
  answered?: Promise<void>;
  embed?: Partial<Parts["settings"]["embed"]>;
  changes?: Partial<Parts>;
};

/** For tests: an office's sign-in, with nobody behind its address yet. */
export const officeAccess: Assertion = {
  kind: "assertion",
  jwksUrl: "http://127.0.0.1:9",
  issuer: "https://sso.example",
  audience: ["desk"],
  header: "authorization",
  algorithms: ["ES256"],
  publicUrl: "https://desk.example",
};

/** For tests: a gateway behind a sign-in, and what people bring from there. */
export async function startOffice({
  allowed,
  requests = { location: 1_000_000, person: 1_000_000 },
  answered = Promise.resolve(),
  embed,
  changes,
}: Options = {}) {
  const { publicKey, privateKey } = await generateKeyPair("ES256");
  const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: "k1", alg: "ES256" }] });
  const signIn = await startUpstream((response) => response.end(jwks));
  const upstream = await startUpstream(async (response) => {
    await answered;
    response.writeHead(201).end('{"contact":{"id":"c1"}}');
  });
  const { world, logged } = testWorld(upstream.url, {
    locations: ["loc1", "loc2"].map((id) => ({ id, name: id, token: new Secret(testToken) })),
    requests,
    allowOwnToken: true,
    access: { ...officeAccess, jwksUrl: signIn.url, allowed },
    embed: { origins: [], contactIdOrigins: [], addressPrefill: false, signIn: false, ...embed },
  });
  const parts = { ...world, ...changes };
  const gateway = createGateway(parts);
  const assertion = async (sub: string, more: JWTPayload = {}) => {
    const exp = parts.now() / 1000 + 60;
    const payload = { iss: "https://sso.example", aud: "desk", sub, exp, ...more };
    const token = await new SignJWT(payload).setProtectedHeader({ alg: "ES256", kid: "k1" }).sign(privateKey);
    return { Authorization: `Bearer ${token}` };
  };
  const ask = async (path: string, headers: Record<string, string> = {}, init: RequestInit = {}) => {
    const answer = await gateway.request(`http://desk.internal:4173${path}`, {
      ...init,
      headers: { ...pageHeaders, ...headers },
    });
    return {
      status: answer.status,
      headers: answer.headers,
      json: await answer.json().catch(() => undefined),
    };
  };
  return { ...upstream, ask, assertion, logged };
}
