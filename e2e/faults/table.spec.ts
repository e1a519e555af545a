import { readFileSync } from "node:fs";
import { expect, test } from "playwright/test";
import { faultCalled } from "./faults";
import { type Row, readTable, rowLine, writeTable } from "./table";
import { tablePath } from "./tableReporter";

const rows: Row[] = [
  { fault: "double click", shown: ["saved"], contacts: 1, lost: 0 },
  { fault: "answer lost every time", shown: ["unknown"], contacts: 1, lost: 0 },
  { fault: "offline before Create", shown: ["offline", "saved"], contacts: 1, lost: 0 },
  { fault: "a duplicate", shown: [], contacts: 1, lost: 2 },
];
const table = new Map(rows.map((row) => [row.fault, rowLine(row)] as const));

test("a row tells the fault, what was shown in its order, the contacts and what is lost", () => {
  expect([...table.values()]).toEqual([
    "| double click | saved | 1 | 0 |",
    "| answer lost every time | unknown | 1 | 0 |",
    "| offline before Create | offline → saved | 1 | 0 |",
    "| a duplicate | – | 1 | 2 |",
  ]);
});

test("the table is in the order of the faults, whatever the order of a run", () => {
  const text = writeTable(table);
  const found = [...text.matchAll(/^\| (?!fault)(\w[^|]*) \|/gm)].map(([, fault]) => fault);
  expect(found).toEqual(["offline before Create", "answer lost every time", "a duplicate", "double click"]);
  expect(writeTable(new Map([...table].reverse()))).toBe(text);
  expect(writeTable(readTable(text))).toBe(text);
});

test("a line of what is no fault any more falls out", () => {
  const text = writeTable(table).replace("double click", "triple click");
  expect([...readTable(text).keys()]).toEqual([
    "offline before Create",
    "answer lost every time",
    "a duplicate",
  ]);
});

test("a name that is no fault's is refused", () => {
  expect(faultCalled("double click")).toBe("double click");
  expect(() => faultCalled("Double click")).toThrow("There is no fault called “Double click”");
});

test("README.md is what the table is written as", () => {
  const text = readFileSync(tablePath, "utf8");
  expect(text).toBe(writeTable(readTable(text)));
});
