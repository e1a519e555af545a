import type { Answered, AnsweredHeaders } from "../contact/Answered";
import type { Answer } from "./ask";

/** HighLevel's names (https://marketplace.gohighlevel.com/docs, "Rate Limits"); `Retry-After` is the web's. */
const names: { readonly [name in keyof AnsweredHeaders]-?: string } = {
  max: "X-RateLimit-Max",
  remaining: "X-RateLimit-Remaining",
  dailyMax: "X-RateLimit-Limit-Daily",
  dailyRemaining: "X-RateLimit-Daily-Remaining",
  retryAfter: "Retry-After",
};

/** What is shown of an answer to a create. The gateway says how long HighLevel took only where it was HighLevel's own. */
export function answeredOf({ status, headers, json }: Answer): Answered {
  const ms = numberIn(headers.get("X-HighLevel-Ms"));
  const said = Object.entries(names).map(([key, name]) => [key, numberIn(headers.get(name))] as const);
  return {
    status,
    ...(ms !== undefined && { ms }),
    headers: Object.fromEntries(said.filter(([, number]) => number !== undefined)),
    body: json,
    by: ms === undefined ? "gateway" : "highlevel",
  };
}

function numberIn(text: string | null): number | undefined {
  return text !== null && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}
