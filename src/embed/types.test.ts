import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

const top = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

// TypeScript takes a second or two for each, and more on a computer that has other work.
vi.setConfig({ testTimeout: 60_000 });

/** A project of somebody else's, which has the file beside its sources. */
let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "contact-desk-types-"));
  copyFileSync(join(top, "public/embed/contact-desk.d.ts"), join(project, "contact-desk.d.ts"));
});

afterEach(() => rmSync(project, { recursive: true, force: true }));

const script = `
const desk = document.createElement("contact-desk");
desk.theme = "dark";
desk.radius = 4;
desk.minHeight = "480";
desk.accent = null;
desk.prefill({ source: "reception", tags: ["walk-in"] });
desk.focus();
desk.reset();
desk.addEventListener("contact-desk:created", ({ detail }) => {
  const id: string | undefined = detail.contactId;
  return id;
});
desk.addEventListener("contact-desk:error", function ({ detail }) {
  if (detail.code === "not-allowed") this.remove();
});
desk.addEventListener("click", (event) => event.clientX);
desk.addEventListener("another", (event) => event.type);
const height: string | null = document.querySelector("contact-desk")!.maxHeight;
height?.trim();
`;

const component = `
const heard = { "oncontact-desk:created": (event: CustomEvent) => console.log(event.detail.contactId) };
export function Page() {
  return (
    <contact-desk
      ref={(element) => element?.prefill({ source: "reception" })}
      className="desk"
      theme="auto"
      accent="#0055aa"
      radius={4}
      min-height={480}
      prefill={JSON.stringify({ source: "reception" })}
      oncontact-desk:error={({ detail }) => console.log(detail.code === "fix")}
      {...heard}
    />
  );
}
`;

test("a script of strict TypeScript uses the element, and no React", () => {
  expect(compile("page.ts", script)).toEqual([]);
});

test("a component of React's uses the element", () => {
  linkReact();
  expect(compile("page.tsx", component)).toEqual([]);
});

test.each([
  ["a value that nobody knows", `<contact-desk theme="pink" />`, "TS2322"],
  ["an attribute that nobody knows", `<contact-desk colour="#05a" />`, "TS2322"],
  ["an object where JSON is asked", `<contact-desk prefill={{ source: "reception" }} />`, "TS2322"],
])("%s is a mistake in React", (_, tag, code) => {
  linkReact();
  expect(compile("page.tsx", `export const page = ${tag};`)).toEqual([code]);
});

test.each([
  [
    "a code that no error has",
    `desk.addEventListener("contact-desk:error", (e) => e.detail.code === "lost");`,
  ],
  ["a detail that no event has", `desk.addEventListener("contact-desk:dirty", (e) => e.detail.contactId);`],
  ["a number to fill in", "desk.prefill({ radius: 4 });"],
])("%s is a mistake in a script", (_, line) => {
  expect(compile("page.ts", `const desk = document.createElement("contact-desk");\n${line}`)).toHaveLength(1);
});

function linkReact() {
  const folder = join(project, "node_modules/@types");
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(top, "node_modules/@types/react"), join(folder, "react"), "junction");
}

/** The codes of what TypeScript finds in a file beside the types; of the types themselves it checks everything too. */
function compile(name: string, text: string) {
  writeFileSync(join(project, name), text);
  const options = {
    target: "ES2023",
    module: "ESNext",
    moduleResolution: "bundler",
    jsx: "react-jsx",
    noEmit: true,
  };
  const config = { compilerOptions: { ...options, strict: true, types: [] }, include: ["*"] };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify(config));
  const { stdout } = spawnSync(
    process.execPath,
    [join(top, "node_modules/typescript/lib/tsc.js"), "-p", project],
    {
      encoding: "utf8",
    },
  );
  return [...stdout.matchAll(/error (TS\d+)/g)].map(([, code]) => code);
}
