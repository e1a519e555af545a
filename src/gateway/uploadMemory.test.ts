import { spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingMessage, request as startRequest } from "node:http";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { buildGateway } from "../commands/buildGateway.mjs";
import { projectFolder } from "../commands/runProgram.mjs";
import { startServer } from "./startServer";
import { pageHeaders, testToken } from "./testWorld";

const megabyte = 1024 * 1024;
const canMeasure = existsSync("/proc/self/status");
if (!canMeasure)
  process.stdout.write("The gateway's memory is not measured: this system has no /proc/<pid>/status.\n");

test.runIf(canMeasure)("200 MB of files go through without being held", { timeout: 180_000 }, async () => {
  const arrived: string[] = [];
  const { url } = await startServer(async (request, response) => {
    const hash = createHash("sha256");
    let size = 0;
    for await (const part of request) {
      size += part.length;
      hash.update(part);
    }
    arrived.push(`${size} ${hash.digest("hex")}`);
    response.end('{"succeded":true}');
  });
  const { desk, pid } = await startBuilt({
    HIGHLEVEL_BASE_URL: url,
    HIGHLEVEL_LOCATION_ID: "loc1",
    HIGHLEVEL_TOKEN: testToken,
  });

  await upload(desk, megabyte);
  const before = megabytesOf(pid);
  let peak = before;
  const sampling = setInterval(() => {
    peak = Math.max(peak, megabytesOf(pid));
  }, 50);
  onTestFinished(() => clearInterval(sampling));
  const sent: string[] = [];
  for (let request = 0; request < 4; request += 1) sent.push(await upload(desk, 50 * megabyte));
  peak = Math.max(peak, megabytesOf(pid));

  const moved = peak - before;
  process.stdout.write(
    `The gateway's memory moved by ${moved.toFixed(1)} MB (from ${before.toFixed(1)} MB) while 200 MB went through.\n`,
  );
  expect(arrived.slice(1)).toEqual(sent);
  expect(moved).toBeLessThan(32);
});

/** Builds the gateway and starts it as a process of its own; both end with the test. */
async function startBuilt(environment: Record<string, string>) {
  // Inside node_modules, from where the built gateway finds its packages.
  const dist = mkdtempSync(join(projectFolder, "node_modules", ".contact-desk-"));
  onTestFinished(() => rmSync(dist, { recursive: true }));
  await buildGateway(join(dist, "gateway"));
  mkdirSync(join(dist, "page"));
  writeFileSync(join(dist, "page", "index.html"), "<!doctype html><title>Desk</title>");

  const child = spawn(process.execPath, [join(dist, "gateway", "main.js")], {
    env: { PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [greeting] = await once(child.stdout, "data");
  child.stdout.resume();
  return { desk: /http:\/\/\S+/.exec(String(greeting))?.[0] ?? "", pid: child.pid ?? 0 };
}

/** One file of random bytes, made while it is sent. Answers with the body's size and hash. */
async function upload(desk: string, fileSize: number): Promise<string> {
  const head = Buffer.from(
    '--x\r\nContent-Disposition: form-data; name="f1_u1"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n',
  );
  const tail = Buffer.from("\r\n--x--\r\n");
  const size = head.length + fileSize + tail.length;
  const sending = startRequest(`${desk}/api/contacts/c1/files`, {
    method: "POST",
    headers: {
      ...pageHeaders,
      "Content-Type": "multipart/form-data; boundary=x",
      "Content-Length": String(size),
    },
  });
  const answered: Promise<IncomingMessage[]> = once(sending, "response");
  const hash = createHash("sha256");
  const write = async (bytes: Buffer) => {
    hash.update(bytes);
    if (!sending.write(bytes)) await once(sending, "drain");
  };
  await write(head);
  for (let made = 0; made < fileSize; made += 65_536) await write(randomBytes(65_536));
  await write(tail);
  sending.end();
  const [response] = await answered;
  response?.resume();
  expect(response?.statusCode).toBe(200);
  return `${size} ${hash.digest("hex")}`;
}

/** What a process holds of the computer's memory. */
function megabytesOf(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1024;
}
