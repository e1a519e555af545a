import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { installDebianPackages, isDebianRoot } from "./debianPackages.mjs";
import { isExecutable } from "./isExecutable.mjs";

/**
 * A PostgreSQL server for tests.
 * @typedef {object} Postgres
 * @property {string} url `postgres://…`, the same after a new start
 * @property {() => Promise<void>} start
 * @property {() => Promise<void>} stop ends its connections, and keeps what they wrote
 * @property {() => Promise<void>} remove stops it for good
 */

/**
 * Where PostgreSQL's programs are on this machine.
 * @returns {string | undefined} a folder; undefined where there is none
 */
export function findPostgres() {
  return places().find((folder) => ["initdb", "postgres"].every((name) => isExecutable(join(folder, name))));
}

/**
 * Finds PostgreSQL, or brings Debian's. Says what is not tested where it can do neither.
 * @returns {Promise<boolean>} whether it is there
 */
export async function ensurePostgres() {
  if (findPostgres()) return true;

  if (isDebianRoot()) {
    process.stdout.write("Installing PostgreSQL to test with\n");
    declineMainCluster();
    await installDebianPackages(["postgresql"]);
    if (findPostgres()) return true;
  }
  process.stdout.write(
    "There is no PostgreSQL server to test with: tests that need one are skipped. " +
      "Install PostgreSQL, and run this again.\n",
  );
  return false;
}

/** Debian's package would start a server of its own at PostgreSQL's usual port. */
function declineMainCluster() {
  const file = "/etc/postgresql-common/createcluster.conf";
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "create_main_cluster = false\n");
}

/** @returns {string[]} */
function places() {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  return [
    ...(process.env.PATH ?? "").split(delimiter),
    ...versions.map((version) => join(debian, version, "bin")),
  ];
}

/**
 * Starts an empty server that only this computer reaches, in a folder of its own. It ends with this process at the
 * latest, its folder with `remove`. Throws where PostgreSQL is missing.
 * @returns {Promise<Postgres>}
 */
export async function startPostgres() {
  const programs = findPostgres();
  if (!programs) throw new Error("There is no PostgreSQL on this machine.");
  const folder = mkdtempSync(join(tmpdir(), "contact-desk-postgres-"));
  const user = unprivilegedUser();
  if (user) chownSync(folder, user.uid, user.gid);
  const initdb = ["-D", "data", "--username=desk", "--auth=trust", "--encoding=UTF8", "--no-locale"];
  execFileSync(join(programs, "initdb"), initdb, { ...user, cwd: folder, stdio: "pipe" });

  const port = await freePort();
  const settings = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    shared_buffers: "16MB",
  };
  const parameters = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  /** @type {import("node:child_process").ChildProcess | undefined} */
  let server;
  await start();
  return { url: `postgres://desk@127.0.0.1:${port}/postgres`, start, stop, remove };

  async function start() {
    server = spawn("sh", ["-c", endWithLine, join(programs ?? "", "postgres"), "-D", "data", ...parameters], {
      ...user,
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe", "pipe"],
    });
    await ready(server);
  }

  async function stop() {
    if (server?.exitCode !== null) return;
    const exit = once(server, "exit");
    server.stdio[3]?.destroy();
    await exit;
  }

  async function remove() {
    await stop();
    rmSync(folder, { recursive: true });
  }
}

/**
 * Shell that becomes the program, and ends it when the line to us is cut: by us, or because we are no more, however
 * that came.
 */
const endWithLine = '{ cat <&3; kill -INT $$; } >/dev/null 2>&1 & exec "$0" "$@" 3<&-';

/**
 * PostgreSQL does not run as root.
 * @returns {{ uid: number, gid: number } | undefined} undefined where this process is not root's
 */
function unprivilegedUser() {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (/** @type {string} */ flag) =>
    Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  return { uid: idOf("-u"), gid: idOf("-g") };
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}

/**
 * Resolves when the server takes connections; throws with what it said where it ends before.
 * @param {import("node:child_process").ChildProcess} server
 * @returns {Promise<void>}
 */
function ready(server) {
  return new Promise((resolve, reject) => {
    let said = "";
    server.stderr?.on("data", (chunk) => {
      said += chunk;
      if (said.includes("ready to accept connections")) resolve();
    });
    server.once("error", reject);
    server.once("exit", () => reject(new Error(`PostgreSQL did not start: ${said}`)));
  });
}
