import type { Context } from "hono";
import type { Allowed, Assertion } from "../access/Access";
import type { ClaimsIn } from "../access/claimsInAssertion";
import type { Claims } from "../access/readClaims";
import { createAllowance } from "../limits/createAllowance";
import { readJsonBody } from "../readJsonBody";
import { refuse } from "../refuse";
import { retryAfter } from "../retryAfter";
import { cookieIn, cookieSeconds, cookieWith } from "./cookie";
import { createOnce } from "./createOnce";
import { createPass } from "./createPass";

type World = {
  access: Assertion;
  /** Who makes a request that comes through the office's sign-in. */
  asserted: ClaimsIn;
  /** 32 bytes. */
  key: Uint8Array;
  now: () => number;
};

export type Frames = {
  /** Answers `{ code }` to who comes through the office's sign-in. */
  giveCode(headers: Headers): Promise<Response>;
  /** Takes `{ code }`, and answers with a cookie. */
  signIn(c: Context): Promise<Response>;
  /** Who makes a request that comes from a frame. */
  inCookie: ClaimsIn;
};

/**
 * How somebody signs in who has the form in a frame on another site, where the office's sign-in is no use: its cookies do
 * not come along, and it lets itself be put into no frame. In a window of its own, which comes through the sign-in, a person
 * gets a code that is good for a minute and once; the frame gives it back for a cookie of its own.
 */
export function createFrames({ access, asserted, key, now }: World): Frames {
  const codes = createPass({ key, use: "code", forMs: 60_000, now });
  const cookies = createPass({ key, use: "cookie", forMs: cookieSeconds * 1_000, now });
  const isFirst = createOnce(now);
  const allowance = createAllowance(10, now);
  return {
    async giveCode(headers) {
      const claims = await asserted(headers);
      if (typeof claims === "string") return refuse(claims);
      return Response.json({ code: codes.make(forTheList(access.allowed, claims)) });
    },

    async signIn(c) {
      const read = await readJsonBody(c.req.raw);
      if ("refused" in read) return refuse(read.refused, { status: read.status });
      const passed = typeof read.body.code === "string" ? codes.read(read.body.code) : undefined;
      // Whoever makes codes up keeps nobody out who has a good one.
      const waitMs = allowance.take(passed?.claims.sub ?? "");
      if (waitMs > 0) return refuse("too-many", { headers: retryAfter(waitMs / 1000) });
      if (!passed) return refuse("signed-out");

      c.set("who", passed.claims.sub);
      if (!isFirst(passed.id, passed.until)) return refuse("signed-out");
      return Response.json({}, { headers: { "Set-Cookie": cookieWith(cookies.make(passed.claims)) } });
    },

    async inCookie(headers) {
      const text = cookieIn(headers);
      return (text && cookies.read(text)?.claims) || "signed-out";
    },
  };
}

/** Somebody may be in hundreds of groups, and a cookie has 4,096 bytes (RFC 6265). */
function forTheList(allowed: readonly Allowed[] = [], { groups = [], ...claims }: Claims): Claims {
  return { ...claims, groups: groups.filter((group) => allowed.some((line) => line.group === group)) };
}
