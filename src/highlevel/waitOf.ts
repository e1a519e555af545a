/** Seconds that HighLevel wants to be left alone: what `Retry-After` says, else its interval, else ten. */
export function waitOf(headers: Headers): number {
  const after = Number(headers.get("retry-after") ?? Number.NaN);
  if (after > 0) return Math.ceil(after);
  const interval = Number(headers.get("x-ratelimit-interval-milliseconds") ?? Number.NaN);
  return interval > 0 ? Math.ceil(interval / 1000) : 10;
}
