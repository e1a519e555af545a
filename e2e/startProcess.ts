import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export type Process = {
  /** Where it listens, without a slash at its end. */
  url: string;
  pid: number;
  /** What it has printed so far. */
  lines: readonly string[];
  /** The same with its errors, as one text. */
  printed: () => string;
  /** Asks it to finish what is under way and end, and waits until it has. */
  end: () => Promise<void>;
};

const built = fileURLToPath(new URL("../dist/gateway/main.js", import.meta.url));

/**
 * Starts the built gateway with these settings, and no others, on a free port. Without a DATA_DIR it gets a folder of
 * its own, which is gone once it has ended.
 * @param main path of another build's `main.js`
 * @throws with what it said, where it did not start
 */
export async function startProcess(environment: Record<string, string>, main = built): Promise<Process> {
  const folder = mkdtempSync(join(tmpdir(), "contact-desk-"));
  const child = spawn(process.execPath, [main], {
    env: { PORT: "0", DATA_DIR: folder, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const lines: string[] = [];
  const output = createInterface(child.stdout).on("line", (line) => lines.push(line));
  const exit = once(child, "exit").finally(() => rmSync(folder, { recursive: true, force: true }));
  await Promise.race([once(output, "line"), exit]);

  const url = /http:\/\/\S+/.exec(lines[0] ?? "")?.[0];
  if (!url || child.pid === undefined) throw new Error(`The gateway did not start. ${errors}`);
  const end = async () => {
    child.kill("SIGTERM");
    // A request that a test left hanging would hold it up for longer than any test may take.
    const impatience = setTimeout(() => child.kill("SIGKILL"), 3_000);
    await exit;
    clearTimeout(impatience);
  };
  const printed = () => [...lines, errors].join("\n");
  return { url, pid: child.pid, lines, printed, end };
}
