import { readFileSync } from "node:fs";

/** Whether a process runs; one that has ended and that nobody has asked about since does not. */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
  } catch {
    return false;
  }
  try {
    // "12 (name) Z …"; the name may hold anything.
    return !/^.*\) Z/s.test(readFileSync(`/proc/${id}/stat`, "utf8"));
  } catch {
    // No such file on systems without /proc.
    return true;
  }
}
