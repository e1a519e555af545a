import { ConsecutiveBreaker, circuitBreaker, handleWhenResult, isBrokenCircuitError } from "cockatiel";
import type { Reply } from "../callHighLevel";

/** Makes a look-up, or leaves HighLevel alone and says so. */
export type Breaker = (ask: () => Promise<Reply>) => Promise<Reply>;

/**
 * Once ten look-ups in a row got no answer, none is made for five seconds, and then one, to see. What is asked to find
 * out about a create, and creates themselves, never come through here: they are few, and somebody waits for each.
 */
export function createBreaker(): Breaker {
  const breaker = new ConsecutiveBreaker(10);
  const policy = circuitBreaker(handleWhenResult(hasNoAnswer), { halfOpenAfter: 5_000, breaker });
  return async (ask) => {
    try {
      return await policy.execute(ask);
    } catch (error) {
      if (isBrokenCircuitError(error)) return { kind: "not-sent" };
      throw error;
    }
  };
}

function hasNoAnswer(reply: unknown): boolean {
  // The policy is only ever given replies.
  const { kind } = reply as Reply;
  return kind === "not-sent" || kind === "no-answer";
}
