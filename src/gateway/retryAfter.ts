/** The header that says when to come again (RFC 9110, 10.2.3). */
export function retryAfter(seconds: number) {
  return { "Retry-After": String(Math.ceil(seconds)) };
}
