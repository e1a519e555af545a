import { useState } from "react";
import type { Offer } from "./offersOf";

type Ticks = {
  isTicked(offer: Offer): boolean;
  tick(offer: Offer, ticked: boolean): void;
};

/** Which offers are taken: what is sure, and what a person said. Of one field, at most one. */
export function useTicks(offers: readonly Offer[]): Ticks {
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  return {
    isTicked: ({ key, isSure }) => said.get(key) ?? isSure,
    tick({ key, field }, ticked) {
      const others = offers.filter((each) => each.field === field && each.key !== key);
      const more = ticked ? others.map((each) => [each.key, false] as const) : [];
      setSaid(new Map([...said, ...more, [key, ticked]]));
    },
  };
}
