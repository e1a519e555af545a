import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { getRequestListener } from "@hono/node-server";
import { createSandbox } from "../sandbox/createSandbox";
import { answerBadRequests } from "./answerBadRequests";
import { createGateway } from "./createGateway";
import { createMetrics } from "./createMetrics";
import { createStreamingFetch } from "./createStreamingFetch";
import { createSweep } from "./createSweep";
import { openData } from "./openData";
import type { Embed } from "./readEmbed";
import { type Page, readPage } from "./readPage";
import { SettingsError } from "./SettingsError";
import { securityHeaders } from "./securityHeaders";
import { serveMetrics } from "./serveMetrics";
import { readSettings, type Settings } from "./settings";
import { shutDown } from "./shutDown";
import { sweepHourly } from "./sweepHourly";

/** The built gateway lies in `dist/gateway`, beside `dist/page`. */
const projectFolder = fileURLToPath(new URL("../..", import.meta.url));

try {
  const settings = readSettings(process.env, projectFolder);
  run(settings, readBuiltPage(settings.embed));
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  fail(error.message);
}

function run(settings: Settings, page: Page) {
  const { keys, ledger } = openData(settings);
  const metrics = settings.metricsPort === undefined ? undefined : createMetrics();
  const gateway = createGateway({
    settings,
    keys,
    ledger,
    upstreamFetch: fetch,
    streamingFetch: createStreamingFetch(createSweep()),
    sandbox: settings.practice ? createSandbox() : undefined,
    page,
    metrics,
    log: print,
    now: Date.now,
  });
  const underWay = new Set<Promise<unknown>>();
  const headers = { ...securityHeaders(settings)(), "Cache-Control": "no-store" };
  const listener = getRequestListener(
    (request, env) => {
      const answer = Promise.resolve(gateway.fetch(request, env)).finally(() => underWay.delete(answer));
      underWay.add(answer);
      return answer;
    },
    // What is no address never comes to the gateway.
    { errorHandler: () => new Response(null, { status: 400, headers }) },
  );
  // Files may take as long as they move; a connection on which nothing does is closed after two minutes.
  const server = createServer({ requestTimeout: 0, headersTimeout: 60_000 }, listener);
  server.timeout = 120_000;
  answerBadRequests(server, headers);
  server.prependListener("request", (_request, response) => {
    // A browser that goes on asking over its open connection would never let this process end.
    if (!server.listening) response.setHeader("Connection", "close");
  });
  server.once("error", (error) => fail(cannotListen(error, "PORT", settings.port)));
  server.listen(settings.port, settings.host, () => {
    print(greeting(settings, server.address()));
    ledger.check().catch(() => complain(ledgerIsDown(settings)));
    sweepHourly(ledger, Date.now);
  });
  if (metrics) {
    const counted = serveMetrics(metrics);
    counted.once("error", (error) => {
      complain(cannotListen(error, "METRICS_PORT", settings.metricsPort));
      process.exit(1);
    });
    counted.listen(settings.metricsPort, settings.host).unref();
  }

  const stop = async () => {
    await shutDown(server, underWay, 30_000);
    await ledger.close().catch(() => {});
    process.exit(0);
  };
  // Only the first signal waits; a second one ends the process at once.
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

function readBuiltPage(embed: Embed): Page {
  try {
    return readPage(fileURLToPath(new URL("../page", import.meta.url)), embed);
  } catch {
    throw new SettingsError("The page is not built: run `npm run build` first.");
  }
}

function greeting({ practice, locations, host }: Settings, address: string | AddressInfo | null): string {
  const port = typeof address === "object" && address ? address.port : "";
  const name = host.includes(":") ? `[${host}]` : host;
  const where = `Contact Desk is at http://${name}:${port}`;
  if (practice) return `${where} (Practice: nothing goes to HighLevel)`;
  return `${where} (HighLevel, ${locations.length} ${locations.length === 1 ? "location" : "locations"})`;
}

function cannotListen({ code }: NodeJS.ErrnoException, name: string, port = 0): string {
  if (code === "EADDRINUSE") {
    return `Port ${port} is taken by another program: stop it, or set ${name} to another number.`;
  }
  return `Contact Desk cannot listen on port ${port} (${code}): set ${name} to another number.`;
}

function ledgerIsDown({ ledgerAt }: Settings): string {
  const variable = "file" in ledgerAt ? "DATA_DIR" : "LEDGER_URL";
  return `The ledger of submissions cannot be written: nothing is sent to HighLevel until it can. Check ${variable}.`;
}

function print(line: string) {
  process.stdout.write(`${line}\n`);
}

function complain(sentence: string) {
  process.stderr.write(`${sentence}\n`);
}

function fail(sentence: string) {
  complain(sentence);
  process.exitCode = 1;
}
