import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { FullConfig, Reporter, TestCase, TestResult } from "playwright/types/testReporter";
import { type Row, readTable, rowLine, writeTable } from "./table";

export const tablePath = fileURLToPath(new URL("README.md", import.meta.url));

/** Under this name a test tells its row, as JSON. */
export const rowAnnotation = "fault";

/** Prints the rows of the run, and writes them into the table where snapshots are to be updated. */
// Playwright takes a reporter as the default export of its file only.
export default class TableReporter implements Reporter {
  readonly #rows: Row[] = [];
  #updates = false;

  onBegin(config: FullConfig) {
    this.#updates = config.updateSnapshots === "all" || config.updateSnapshots === "changed";
  }

  onTestEnd(_test: TestCase, { annotations }: TestResult) {
    // Our own test wrote it.
    for (const { type, description } of annotations)
      if (type === rowAnnotation) this.#rows.push(JSON.parse(description ?? "") as Row);
  }

  onEnd() {
    if (this.#rows.length === 0) return;
    const before = readTable(readFileSync(tablePath, "utf8"));
    const found = this.#rows.map((row) => [row.fault, rowLine(row)] as const);
    process.stdout.write(`\n${writeTable(new Map(found))}\n`);
    if (this.#updates) writeFileSync(tablePath, writeTable(new Map([...before, ...found])));
  }
}
