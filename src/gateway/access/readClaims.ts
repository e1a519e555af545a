import { z } from "zod";

/** What a sign-in says of a person, as far as it decides what they may. */
export type Claims = {
  /** As the sign-in names the person, always the same. */
  sub: string;
  email?: string;
  /** false: whoever signed in may have typed any address. */
  email_verified?: boolean;
  groups?: string[];
};

const texts = z.array(z.unknown()).transform((all) => all.filter((each) => typeof each === "string"));

const claims = z.object({
  sub: z.string().min(1),
  email: z.string().optional().catch(undefined),
  email_verified: z.boolean().optional().catch(undefined),
  groups: texts.optional().catch(undefined),
});

/** The claims in what was signed or sealed; undefined where it names nobody. */
export function readClaims(content: unknown): Claims | undefined {
  return claims.safeParse(content).data;
}
