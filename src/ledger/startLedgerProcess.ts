import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";
import { onTestFinished } from "vitest";
import type { Ledger } from "./Ledger";
import type { openLedger } from "./openLedger";

type Call = { [Name in keyof Ledger]: readonly [Name, ...Parameters<Ledger[Name]>] }[keyof Ledger];

type LedgerProcess = {
  /** Makes the calls all at once and gives what each gave, or the message of what it threw, as JSON has it. */
  call(calls: readonly Call[]): Promise<unknown[]>;
  kill(): Promise<void>;
};

type BuiltLedger = { file: string; remove(): void };

/** For tests: `openLedger` as plain JavaScript. */
export async function buildLedger(): Promise<BuiltLedger> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  // Inside node_modules, from where it finds its packages.
  const folder = mkdtempSync(join(root, "node_modules", ".contact-desk-"));
  await build({
    root,
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: { ssr: "src/ledger/openLedger.ts", outDir: folder, emptyOutDir: true, target: "node20" },
  });
  return { file: join(folder, "openLedger.js"), remove: () => rmSync(folder, { recursive: true }) };
}

/**
 * For tests: a ledger in a process of its own, which ends with the test.
 * @param shell what a shell does first
 */
export async function startLedgerProcess(
  built: BuiltLedger,
  where: Parameters<typeof openLedger>[0],
  shell = "",
): Promise<LedgerProcess> {
  const program = `
    import { createInterface } from "node:readline";
    import { openLedger } from ${JSON.stringify(pathToFileURL(built.file))};
    const ledger = await openLedger(${JSON.stringify(where)});
    console.log("open");
    for await (const line of createInterface(process.stdin)) {
      const calls = JSON.parse(line).map(([name, ...parameters]) => ledger[name](...parameters));
      const given = await Promise.all(calls.map((call) => call.catch((error) => error.message)));
      console.log(JSON.stringify(given));
    }
    await ledger.close();`;
  const child = spawn(
    "sh",
    ["-c", `${shell}\nexec "$0" --input-type=module -e "$1"`, process.execPath, program],
    {
      stdio: ["pipe", "pipe", "inherit"],
    },
  );
  const exit = once(child, "exit");
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await exit;
  });
  const lines = createInterface(child.stdout);
  const ended = exit.then(([code, signal]) => {
    throw new Error(`The ledger's process ended: ${code ?? signal}`);
  });
  ended.catch(() => {});
  await Promise.race([once(lines, "line"), ended]);

  return {
    async call(calls) {
      const line = once(lines, "line");
      child.stdin.write(`${JSON.stringify(calls)}\n`);
      const [text] = await Promise.race([line, ended]);
      return JSON.parse(text);
    },
    async kill() {
      child.kill("SIGKILL");
      await exit;
    },
  };
}
