import { execFile } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Way } from "./ways";

type Where = {
  /** Is made; within the project, so that Node.js finds its packages. */
  folder: string;
  runtime: string;
  /** Where the SDK finds HighLevel. */
  baseUrl: string;
};

/** @returns what it printed, also where it failed */
export async function runSample(
  text: string,
  way: Way,
  { folder, runtime, baseUrl }: Where,
): Promise<string> {
  const path = join(folder, way.file);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, text);
  if (way.needs === "request and unirest") symlinkSync(runtime, join(folder, "node_modules"), "junction");
  const [program = "", ...parameters] = way.command(runtime, path);
  const noProxy = { NO_PROXY: "127.0.0.1", no_proxy: "127.0.0.1" };
  // In no language, and in no encoding but ASCII: what is sent must not depend on either.
  const env = { ...process.env, LC_ALL: "C", HIGHLEVEL_BASE_URL: baseUrl, ...noProxy };
  const { stdout, stderr } = await promisify(execFile)(program, parameters, { env, cwd: folder }).catch(
    (error) => error,
  );
  return `${stdout}${stderr}`;
}
