import type { Submission } from "../ledger/Ledger";
import { budget } from "./budget";

/** Whether the gateway that had a submission under way must have died: a living one would have written how it ended. */
export function isLost({ state, sentAt }: Submission, now: number): boolean {
  return state === "sent" && now - sentAt > budget.longest;
}
