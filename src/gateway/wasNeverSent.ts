/**
 * Whether a fetch failed before its first byte could leave: while looking up the name, connecting, or checking the
 * certificate. Codes are those of Node's `net`, `tls` and `fetch`.
 */
export function wasNeverSent(error: unknown): boolean {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  if (cause instanceof AggregateError) return cause.errors.every(isBeforeSending);
  return isBeforeSending(cause);
}

function isBeforeSending(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  if ("syscall" in cause && (cause.syscall === "connect" || cause.syscall === "getaddrinfo")) return true;
  const code = "code" in cause ? String(cause.code) : "";
  return /^(?:UND_ERR_CONNECT_TIMEOUT|CERT_|ERR_TLS_CERT|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/.test(code);
}
