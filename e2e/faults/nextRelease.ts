import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

type Release = {
  /** Path of the gateway's `main.js`; it serves this release's page. */
  main: string;
  remove(): Promise<void>;
};

const project = fileURLToPath(new URL("../..", import.meta.url));

/** The built product as after a change in all of its parts: none of the page's files is called as before. */
export async function nextRelease(): Promise<Release> {
  const folder = await mkdtemp(join(tmpdir(), "contact-desk-release-"));
  await cp(join(project, "dist/gateway"), join(folder, "dist/gateway"), { recursive: true });
  await cp(join(project, "dist/page"), join(folder, "dist/page"), {
    recursive: true,
    filter: (path) => !/\.(br|gz)$/.test(path),
  });
  // There the gateway finds its packages.
  await symlink(join(project, "node_modules"), join(folder, "node_modules"));
  await rename(join(folder, "dist/page"));
  return {
    main: join(folder, "dist/gateway/main.js"),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Gives all assets other names, in the files that name them too. */
async function rename(page: string): Promise<void> {
  const assets = join(page, "assets");
  const names = await readdir(assets);
  for (const path of [join(page, "index.html"), ...names.map((name) => join(assets, name))]) {
    const text = await readFile(path, "utf8");
    const renamed = names.reduce((all, name) => all.replaceAll(name, later(name)), text);
    await rm(path);
    await writeFile(
      path.startsWith(assets) ? join(assets, later(path.slice(assets.length + 1))) : path,
      renamed,
    );
  }
}

function later(name: string): string {
  return name.replace(/(\.\w+)$/, "2$1");
}
