/** How many answers are remembered, and for how many milliseconds. */
const most = 1_000;
const rememberedMs = 10 * 60_000;

/** `isLast`: how it ended is known and stays so. */
export type Landing = { answer: Response; isLast: boolean };

type Flight = { bodyHash: string; landing: Promise<Landing>; until: number };

export type Flights = {
  /**
   * Answers a submission that this process has under way, or has seen the end of a while ago, as it was or will be
   * answered; others it starts. Nothing where the key came with another body before.
   */
  join(key: string, bodyHash: string, start: () => Promise<Landing>): Promise<Response> | undefined;
};

/**
 * Submissions by their keys. A browser repeats a request by itself when its connection is cut; here it gets HighLevel's
 * own words, of which the ledger keeps the status only.
 */
export function createFlights(now: () => number): Flights {
  const flights = new Map<string, Flight>();
  return {
    join(key, bodyHash, start) {
      forgetOldest();
      const flight = flights.get(key) ?? begin(key, bodyHash, start);
      if (flight.bodyHash !== bodyHash) return undefined;
      // A body can be read once, so each who asks gets a copy.
      return flight.landing.then(({ answer }) => answer.clone());
    },
  };

  function begin(key: string, bodyHash: string, start: () => Promise<Landing>): Flight {
    const flight = { bodyHash, landing: start(), until: now() + rememberedMs };
    flights.set(key, flight);
    flight.landing.then(
      ({ isLast }) => isLast || forget(),
      () => forget(),
    );
    return flight;

    /** What passes must not be remembered: the ledger knows more by the next time. */
    function forget() {
      if (flights.get(key) === flight) flights.delete(key);
    }
  }

  /** They stand in the order in which they came. */
  function forgetOldest() {
    for (const [key, { until }] of flights) {
      if (until > now() && flights.size < most) return;
      flights.delete(key);
    }
  }
}
