import { z } from "zod";
import type { Location } from "../readLocations";
import { Secret } from "../Secret";
import { openText, sealText } from "../sealedText";

/** Makes a text of a location and its token that nobody else can read or change, and that is good for one person only. */
export type Seal = {
  seal(location: Location, sub: string): string;
  /** Nothing where it is not one of ours, or another person's. */
  open(text: string, sub: string): Location | undefined;
};

const content = z.object({ id: z.string(), name: z.string(), token: z.string() });

/** Bound to the person: to anybody else it is no text of ours. */
export function createSeal(key: Uint8Array): Seal {
  return {
    seal: ({ id, name, token }, sub) =>
      sealText(key, JSON.stringify({ id, name, token: token.reveal() }), sub),
    open(text, sub) {
      try {
        const { token, ...location } = content.parse(JSON.parse(openText(key, text, sub)));
        return { ...location, token: new Secret(token) };
      } catch {
        return undefined;
      }
    },
  };
}
