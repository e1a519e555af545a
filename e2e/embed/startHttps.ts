import { once } from "node:events";
import { type IncomingHttpHeaders, request } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { generate } from "selfsigned";

export type Https = {
  /** `at("wiki.example.test")` is `https://wiki.example.test:<port>`; the embed's browser knows all names under `test`. */
  at(host: string): string;
  stop(): void;
};

/**
 * Serves over https, with a certificate of its own, what is served over plain http elsewhere, as an office's proxy does.
 * Pages take it with `ignoreHTTPSErrors`.
 * @param target where requests go on to, like `http://127.0.0.1:3000`
 * @param dress what they have in their heads there; as they came, where it is left out
 */
export async function startHttps(
  target: string,
  dress: (headers: IncomingHttpHeaders) => IncomingHttpHeaders = (headers) => headers,
): Promise<Https> {
  const certificate = await generate([{ name: "commonName", value: "example.test" }]);
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (asked, answer) => {
    const { method, url: path } = asked;
    // Without a sign-in a gateway answers to this computer's own names only.
    const headers = { ...dress(asked.headers), host: new URL(target).host };
    const passed = request(target, { path, method, headers }, (back) => {
      answer.writeHead(back.statusCode ?? 502, back.headers);
      back.pipe(answer);
    });
    passed.on("error", () => answer.destroy());
    asked.pipe(passed);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return {
    at: (host) => `https://${host}:${port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
