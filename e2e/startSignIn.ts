import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";

export type SignIn = {
  /** With which a gateway stands behind it. */
  settings: Record<string, string>;
  /** The header that its proxy adds to a person's requests. */
  headerOf(sub: string): Promise<{ authorization: string }>;
  stop(): Promise<void>;
};

const [issuer, audience] = ["https://sso.example", "desk"];

/** An office's sign-in: its keys are served, and its assertions are to be added to requests. */
export async function startSignIn(): Promise<SignIn> {
  const { publicKey, privateKey } = await generateKeyPair("ES256");
  const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: "k1", alg: "ES256" }] });
  const server = createServer((_request, response) => response.end(jwks));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return {
    settings: {
      ACCESS: "assertion",
      ACCESS_JWKS_URL: `http://127.0.0.1:${port}/certs`,
      ACCESS_ISSUER: issuer,
      ACCESS_AUDIENCE: audience,
      PUBLIC_URL: "http://127.0.0.1",
    },
    async headerOf(sub) {
      const claims = new SignJWT({ sub }).setIssuer(issuer).setAudience(audience).setExpirationTime("1h");
      return {
        authorization: `Bearer ${await claims.setProtectedHeader({ alg: "ES256", kid: "k1" }).sign(privateKey)}`,
      };
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
