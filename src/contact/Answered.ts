/** What a create was answered, as far as the gateway lets it through. */
export type Answered = {
  status: number;
  /** Milliseconds that HighLevel took; nothing where it was not HighLevel that answered. */
  ms?: number;
  /** How much may still be asked, as far as HighLevel said. */
  headers: AnsweredHeaders;
  /** Parsed; undefined where it was no JSON. */
  body: unknown;
  /** The gateway answers for HighLevel where it refuses by itself, or knows from its ledger. */
  by: "highlevel" | "gateway";
};

/** What HighLevel says of its limits: requests at a time, of how many, and the same for the day (`X-RateLimit-…`). */
export type AnsweredHeaders = {
  max?: number;
  remaining?: number;
  dailyMax?: number;
  dailyRemaining?: number;
  /** Seconds. */
  retryAfter?: number;
};
