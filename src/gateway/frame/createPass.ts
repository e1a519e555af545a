import { randomUUID } from "node:crypto";
import { z } from "zod";
import { type Claims, readClaims } from "../access/readClaims";
import { openText, sealText } from "../sealedText";

/** Says who somebody is, in texts that only gateways of one secret can make and read. */
export type Pass = {
  make(claims: Claims): string;
  /** Nothing where it is not one of ours, was made for another use, or is over. */
  read(text: string): Passed | undefined;
};

/** `id`: of this one text, however it is spelled. `until`: ms since 1970. */
type Passed = { claims: Claims; id: string; until: number };

type Made = {
  /** 32 bytes. */
  key: Uint8Array;
  /** What it is good for; for anything else it is none. */
  use: "code" | "cookie";
  /** For so many milliseconds. */
  forMs: number;
  now: () => number;
};

const content = z.object({ claims: z.unknown(), id: z.string(), until: z.number() });

export function createPass({ key, use, forMs, now }: Made): Pass {
  return {
    make: (claims) => sealText(key, JSON.stringify({ claims, id: randomUUID(), until: now() + forMs }), use),
    read(text) {
      const { claims, id, until } = contentOf(text) ?? { until: 0 };
      const read = readClaims(claims);
      return read && id !== undefined && until > now() ? { claims: read, id, until } : undefined;
    },
  };

  function contentOf(text: string) {
    try {
      return content.parse(JSON.parse(openText(key, text, use)));
    } catch {
      return undefined;
    }
  }
}
