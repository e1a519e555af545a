import { framePath, isHostPage, isLoaderForGood, isNewestLoader } from "./embedPaths";
import type { Embed } from "./readEmbed";
import type { Settings } from "./settings";

type Some = Readonly<Record<string, string>>;

/** The page needs scripts, styles, images and calls of its own site, and nothing else. */
const directives: Some = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "form-action": "'none'",
  "base-uri": "'none'",
  "frame-ancestors": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "'none'",
};

/** On every answer, but for the exceptions below. */
const headers: Some = {
  ...policyWith({}),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

/** For a year, as RFC 6797 has it: a browser that was here once never comes over plain http again. */
const onlySecure = { "Strict-Transport-Security": "max-age=31536000" };

/** The headers of every answer: by how people come here, and by its path. */
export function securityHeaders({ access, embed }: Pick<Settings, "access" | "embed">) {
  const isSecure = access.kind === "assertion" && access.publicUrl.startsWith("https:");
  const always = isSecure ? { ...headers, ...onlySecure } : headers;
  return (path = ""): Some => ({ ...always, ...exceptionsFor(path, embed) });
}

function exceptionsFor(path: string, { origins }: Embed): Some {
  if (path === framePath) return policyWith({ "frame-ancestors": ["'self'", ...origins].join(" ") });
  if (isHostPage(path)) return policyWith({ "frame-src": "'self'" });
  // Other sites check its bytes (`integrity`), which a browser does only where it may read them.
  if (isNewestLoader(path) || isLoaderForGood(path))
    return { "Cross-Origin-Resource-Policy": "cross-origin", "Access-Control-Allow-Origin": "*" };
  // It has a word with the frame that opened it, around which stands another site.
  if (path === "/signed-in.html") return { "Cross-Origin-Opener-Policy": "unsafe-none" };
  return {};
}

function policyWith(changes: Some): Some {
  const all = Object.entries({ ...directives, ...changes }).map((directive) => directive.join(" "));
  return { "Content-Security-Policy": all.join("; ") };
}
