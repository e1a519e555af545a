/**
 * What happens on the way to the next requests that it matches. In this order: the request is held; the connection is
 * cut before a byte of it is passed on, or the hop answers by itself, or the whole request is passed on; the connection
 * is cut behind it; the answer is held; the connection is cut instead of answering; the answer ends too early.
 */
export type Rule = {
  method?: string;
  /** A part of the path with its query, like `/api/contacts?`. */
  path?: string;
  /** To how many requests it happens; one where it is left out. */
  times?: number;
  holdRequest?: Hold;
  /** `answered`: the gateway has given its whole answer, of which the browser gets nothing. */
  cut?: "before" | "passed" | "answered";
  answer?: OwnAnswer;
  holdAnswer?: Hold;
  /** After so many bytes of the answer's body. */
  truncateAt?: number;
};

/** So many milliseconds, or until something has happened. */
export type Hold = number | Promise<unknown>;

export type OwnAnswer = { status: number; headers?: Record<string, string>; body?: string };

/**
 * Takes the first rule that fits the request out of the list, where it stays if it has times left.
 * @param rules is changed
 */
export function takeRule(rules: Rule[], method: string, path: string): Rule {
  const place = rules.findIndex((rule) => fits(rule, method, path));
  const rule = rules[place];
  if (!rule) return {};
  const left = (rule.times ?? 1) - 1;
  rules.splice(place, 1, ...(left > 0 ? [{ ...rule, times: left }] : []));
  return rule;
}

function fits(rule: Rule, method: string, path: string): boolean {
  return (rule.method === undefined || rule.method === method) && path.includes(rule.path ?? "");
}
