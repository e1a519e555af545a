import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { findRuntime } from "../../src/commands/runtimes.mjs";
import type { SampleName } from "../../src/preview/samples/sampleNames";

export type Way = {
  /** What the sample is kept as. */
  file: string;
  /** What there has to be on the machine beside Node.js and its packages. */
  needs?: Parameters<typeof findRuntime>[0];
  /** The command that runs the file. */
  command: (runtime: string, file: string) => readonly string[];
};

const pointSdk = pathToFileURL(join(import.meta.dirname, "pointSdk.mjs")).href;

const withNode = (_: string, file: string) => [process.execPath, file];
const withRuntime = (runtime: string, file: string) => [runtime, file];

/** How somebody runs each sample. There is no PowerShell in Debian, and none in npm. */
export const ways: Readonly<Record<Exclude<SampleName, "powershell">, Way>> = {
  curl: { file: "create.sh", needs: "curl", command: withRuntime },
  "nodejs-sdk": {
    file: "create.mjs",
    command: (_, file) => [process.execPath, "--import", pointSdk, file],
  },
  "nodejs-axios": { file: "create.mjs", command: withNode },
  "nodejs-native": { file: "create.mjs", command: withNode },
  "nodejs-request": { file: "create.mjs", needs: "request and unirest", command: withNode },
  "nodejs-unirest": { file: "create.mjs", needs: "request and unirest", command: withNode },
  python: { file: "create.py", needs: "Python", command: withRuntime },
  php: { file: "create.php", needs: "PHP", command: withRuntime },
  java: { file: "CreateContact.java", needs: "Java", command: withRuntime },
  go: { file: "create.go", needs: "Go", command: (runtime, file) => [runtime, "run", file] },
  ruby: { file: "create.rb", needs: "Ruby", command: withRuntime },
};
