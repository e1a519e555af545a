import type { Outcome } from "../../highlevel/Outcome";
import type { Attempt } from "../createSending";

/** A contact that is sent while the next one is typed. */
export type Queued = {
  /** Under which it is kept on this computer. */
  id: string;
  /** What the controls held. */
  draft: unknown;
  attempt: Attempt;
  /** Whether it is on this computer. */
  isKept: boolean;
  state:
    | { kind: "waiting" }
    | { kind: "sending" }
    /** Nobody is let in: it goes on by itself once somebody has signed in. */
    | { kind: "signed-out" }
    /** HighLevel is busy: it is sent again by itself. */
    | { kind: "pausing"; seconds: number }
    | { kind: "ended"; outcome: EndedBadly };
};

/** How it ended, where no contact came of it, or nobody knows. */
export type EndedBadly = Exclude<Outcome, { kind: "saved" }>;
