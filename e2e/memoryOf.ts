import { existsSync, readFileSync } from "node:fs";

/** Linux tells what a process holds; elsewhere what needs it is skipped. */
export const canMeasureMemory = existsSync("/proc/self/status");

/** What a process holds of the computer's memory, in MB. */
export function memoryOf(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Math.round(Number(kilobytes) / 102.4) / 10;
}
