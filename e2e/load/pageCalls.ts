import { randomUUID } from "node:crypto";
import { createHeaders, newKey, pageHeaders } from "../pageHeaders";

export type PageCall = {
  method: "GET" | "POST";
  path: string;
  headers: Readonly<Record<string, string>>;
  body?: string;
};

const fileHeaders = { "Accept-Encoding": "gzip, br" };

/**
 * What many open pages ask, over and over: of twenty calls four for the session, five for what the location knows, four
 * for who is there already, two creates, two for how a submission ended, three for the page and its files.
 * @param files paths of the page's files
 */
export function* pageCalls(files: readonly string[]): Generator<PageCall, never> {
  let key = newKey();
  for (let round = 0; ; round += 1) {
    const email = `${randomUUID()}@example.com`;
    yield file("/");
    yield ask("/api/session");
    yield ask("/api/location");
    yield ask("/api/custom-fields");
    yield file(files[round % files.length] ?? "/");
    yield ask("/api/session");
    yield ask(`/api/contacts/search/duplicate?email=${email}`);
    yield create(newKey(), `p${email}`);
    yield ask("/api/users");
    yield ask(`/api/submissions/${key}`);
    yield ask(`/api/contacts/search/duplicate?email=${email}&number=%2B15551234567`);
    yield ask("/api/tags");
    yield ask("/api/session");
    yield file(files[(round + 1) % files.length] ?? "/");
    yield ask("/api/time-zones");
    yield ask(`/api/contacts/search/duplicate?number=%2B1555${String(round).padStart(7, "0")}`);
    key = newKey();
    yield create(key, email);
    yield ask("/api/session");
    yield ask(`/api/contacts/search/duplicate?email=${email}`);
    yield ask(`/api/submissions/${key}`);
  }
}

function file(path: string): PageCall {
  return { method: "GET", path, headers: fileHeaders };
}

function ask(path: string): PageCall {
  return { method: "GET", path, headers: pageHeaders };
}

function create(key: string, email: string): PageCall {
  const body = JSON.stringify({ firstName: "P", email });
  return { method: "POST", path: "/api/contacts", headers: createHeaders(key), body };
}
