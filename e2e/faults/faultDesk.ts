import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type SandboxControl, sandboxControl } from "../sandboxControl";
import { type Process, startProcess } from "../startProcess";
import { type Hop, startHop } from "./hop";

/** A gateway that can be killed, with a hop on either side of it, before a HighLevel that outlives it. */
export type FaultDesk = {
  /** Of the first hop; it stays the same whatever becomes of gateways. */
  url: string;
  /** Between browser and gateway. */
  hop: Hop;
  /** Between gateway and HighLevel. */
  upstream: Hop;
  sandbox: SandboxControl;
  /** What gateways know as HighLevel's token. */
  token: string;
  /** Where gateways keep their ledger and secret. */
  folder: string;
  /** The gateway that was started last. */
  readonly gateway: Process;
  /** Everything that gateways have printed, the oldest first. */
  lines(): readonly string[];
  /**
   * Another gateway on the same ledger, to which the first hop leads from now on.
   * @param main path of another build's `main.js`
   */
  start(changes?: Record<string, string>, main?: string): Promise<Process>;
  /** Ends the gateway that was started last as a crash does. */
  kill(): Promise<void>;
  stop(): Promise<void>;
};

/** @param practice a gateway in Practice, whose sandbox is HighLevel here; it is reset */
export async function startFaultDesk(practice: Process): Promise<FaultDesk> {
  const folder = await mkdtemp(join(tmpdir(), "contact-desk-ledger-"));
  const sandbox = sandboxControl(practice.url);
  await sandbox.reset();
  const upstream = await startHop(practice.url);
  const token = `pit-${crypto.randomUUID()}`;
  const settings = {
    HIGHLEVEL_LOCATION_ID: "practice",
    HIGHLEVEL_LOCATION_NAME: "Harbour Street Clinic",
    HIGHLEVEL_TOKEN: token,
    HIGHLEVEL_BASE_URL: `${upstream.url}/sandbox/highlevel`,
    DATA_DIR: folder,
  };
  const gateways: Process[] = [];
  let gateway = await startProcess(settings);
  gateways.push(gateway);
  const hop = await startHop(gateway.url);

  return {
    url: hop.url,
    hop,
    upstream,
    sandbox,
    token,
    folder,
    get gateway() {
      return gateway;
    },
    lines: () => gateways.flatMap(({ lines }) => lines),
    async start(changes = {}, main) {
      gateway = await startProcess({ ...settings, ...changes }, main);
      gateways.push(gateway);
      hop.lead(gateway.url);
      return gateway;
    },
    async kill() {
      process.kill(gateway.pid, "SIGKILL");
      // It waits for the end, which has come.
      await gateway.end();
    },
    async stop() {
      await Promise.all([hop.stop(), upstream.stop()]);
      await Promise.all(gateways.map((each) => each.end()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
