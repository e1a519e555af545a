/** What the page's own calls carry. */
export const pageHeaders = { "Sec-Fetch-Site": "same-origin", "X-Contact-Desk": "1" };

/** What the page's own creates carry; by itself with a submission key that was never used. */
export function createHeaders(key = newKey()) {
  return { ...pageHeaders, "Content-Type": "application/json", "Idempotency-Key": key };
}

export function newKey(): string {
  return crypto.randomUUID().replaceAll("-", "");
}
