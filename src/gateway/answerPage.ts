import { languageAsked } from "./languageAsked";
import type { Page } from "./readPage";

type Wanted = {
  path: string;
  /** The language that its address wishes. */
  lang: string | undefined;
};

/**
 * The built page's file at a path, in the smallest form that the browser takes; undefined where there is none. A page
 * that cannot begin without its words names them, so that they come along with its script and not after it.
 */
export function answerPage(page: Page, { path, lang }: Wanted, asked: Headers): Response | undefined {
  const file = page.get(path);
  if (!file) return undefined;

  const headers = new Headers({
    "Cache-Control": file.cacheControl,
    ETag: file.etag,
    Vary: "Accept-Encoding",
  });
  if (file.words) {
    const language = languageAsked(lang ?? "", asked.get("Accept-Language") ?? "");
    headers.set("Link", `<${file.words[language]}>; rel=modulepreload`);
    headers.append("Vary", "Accept-Language");
  }
  if (asked.get("If-None-Match") === file.etag) return new Response(null, { status: 304, headers });

  const accepted = [...file.forms.keys()].filter((form) => accepts(asked.get("Accept-Encoding") ?? "", form));
  const form = accepted.find((name) => name !== "identity") ?? "identity";
  headers.set("Content-Type", file.type);
  if (form !== "identity") headers.set("Content-Encoding", form);
  return new Response(file.forms.get(form), { headers });
}

/** RFC 9110, 12.5.3; a weight of zero means "not this one". */
function accepts(acceptEncoding: string, form: string): boolean {
  const offer = acceptEncoding
    .split(",")
    .map((part) =>
      part
        .trim()
        .toLowerCase()
        .split(";")
        .map((each) => each.trim()),
    )
    .find(([name]) => name === form);
  return offer !== undefined && !offer.some((part) => /^q=0(?:\.0*)?$/.test(part));
}
