import type { Access } from "./access/Access";

/** On every answer. The page needs scripts, styles, images and calls of its own site, and nothing else. */
const headers: Readonly<Record<string, string>> = {
  "Content-Security-Policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

/** For a year, as RFC 6797 has it: a browser that was here once never comes over plain http again. */
const onlySecure = { "Strict-Transport-Security": "max-age=31536000" };

/** The headers of every answer, by how people come here. */
export function securityHeaders(access: Access): Readonly<Record<string, string>> {
  const isSecure = access.kind === "assertion" && access.publicUrl.startsWith("https:");
  return isSecure ? { ...headers, ...onlySecure } : headers;
}
