/**
 * Milliseconds that the parts of a create may take. Whoever sits before the page reads how it ended within 30 s: the
 * gateway answers after 25, and the page has the rest to ask once more. The ledger's own time is seldom worth counting.
 */
export const budget = {
  /** Until HighLevel has answered; waiting for another submission of the same person is part of it. */
  upstream: 22_000,
  /** For another submission of the same person. */
  person: 4_000,
  /** For finding out what HighLevel's answer means, before the page is told that nobody knows yet. */
  findingOut: 3_000,
  /** For each look-up on the way. */
  lookUp: 5_000,
  /** For a name that is only shown: the page waits 5 s for what it asks of a submission. */
  name: 3_000,
  /**
   * From the row to its end in a gateway that lives: 22 for the answer, 60 of looking it up and what the last look takes,
   * and the ledger's patience. A row that is older and still `sent` was left by a gateway that died.
   */
  longest: 110_000,
};
