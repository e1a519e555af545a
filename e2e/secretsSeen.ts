import type { BrowserContext, Request, Response } from "playwright/test";
import { tokenForm } from "../src/commands/tokenForm.mjs";

export type Watch = {
  /** Where something like a token was, in a sentence each; resolves once all that came so far is looked through. */
  tokens(): Promise<readonly string[]>;
};

/** A token that tests put into the page's address, where it is bound to be seen by the browser. */
export const typedToken = "pit-feedface-0000-4000-8000-0badc0ffee00";

/** Assets that were looked through: they never change, and every test loads them. */
const lookedAt = new Set<string>();

/**
 * Listens to everything that the pages of a browser are given, ask for and say.
 * @param people takes what pages tell the gateway of people: names, addresses and numbers
 */
export function watchBrowser(context: BrowserContext, people: Set<string>): Watch {
  const tokens: string[] = [];
  const looking = new Set<Promise<void>>();
  const look = (where: string, text: string) => {
    if (tokenForm.test(text.replaceAll(typedToken, ""))) tokens.push(`${where} holds a token`);
  };

  context.on("console", (message) => look("the console", message.text()));
  context.on("weberror", (error) => look("an exception", String(error.error().stack)));
  context.on("request", (request) => {
    look("an address", decodeURIComponent(request.url()));
    look(`a request to ${request.url()}`, JSON.stringify(request.headers()));
    for (const text of toldBy(request)) people.add(text);
  });
  context.on("response", (response) => {
    const task = lookInto(response).catch(() => {
      // It was cut off, or its page has gone.
    });
    looking.add(task);
    void task.finally(() => looking.delete(task));
  });

  async function lookInto(response: Response) {
    const url = response.url();
    look(`headers of ${url}`, JSON.stringify(response.headers()));
    const isAsset = new URL(url).pathname.startsWith("/assets/");
    const { pathname } = new URL(url);
    if (isAsset && lookedAt.has(pathname)) return;
    look(url, await response.text());
    if (isAsset) lookedAt.add(pathname);
  }

  return {
    async tokens() {
      await Promise.all(looking);
      return tokens;
    },
  };
}

const personal = ["firstName", "lastName", "name", "email", "phone", "number", "address1"];

/** What a call of the page says of somebody; words of three letters and more, since fewer stand everywhere. */
function toldBy(request: Request): string[] {
  const url = new URL(request.url());
  if (!url.pathname.startsWith("/api/")) return [];
  const said = [...Object.entries(bodyOf(request)), ...url.searchParams];
  return said.flatMap(([name, value]) =>
    personal.includes(name) && typeof value === "string" && value.length > 2 ? [value] : [],
  );
}

/** Files are not looked into, and would have to be fetched from the browser whole. */
function bodyOf(request: Request): object {
  if (!request.headers()["content-type"]?.startsWith("application/json")) return {};
  try {
    return request.postDataJSON() ?? {};
  } catch {
    return {};
  }
}

/** What of a token or of these people stands in a text, as whole words. */
export function secretsIn(text: string, people: Iterable<string>): string[] {
  const found = [...people].filter((each) => wordOf(each).test(text));
  return tokenForm.test(text) ? [...found, "a token"] : found;
}

/** Ids are made of letters too, and a short name may stand in the middle of one. */
function wordOf(text: string): RegExp {
  return new RegExp(`(?<!\\w)${text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}(?!\\w)`, "i");
}
