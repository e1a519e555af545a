import { byLanguage } from "./byLanguage";
import type { Words } from "./en";
import type { LaterWords } from "./enLater";
import type { Language } from "./languages";

type Catalog = { first(): Promise<Words>; later(): Promise<LaterWords> };

/** Where the words of each language are: those of the first screen, and those that come after it. */
const catalogs: { readonly [language in Language]: Catalog } = {
  en: {
    first: async () => english((await import("./en")).en),
    later: async () => english((await import("./enLater")).enLater),
  },
  es: {
    first: async () => (await import("./es")).es,
    later: async () => (await import("./esLater")).esLater,
  },
  de: {
    first: async () => (await import("./de")).de,
    later: async () => (await import("./deLater")).deLater,
  },
  fr: {
    first: async () => (await import("./fr")).fr,
    later: async () => (await import("./frLater")).frLater,
  },
  "pt-BR": {
    first: async () => (await import("./ptBR")).ptBR,
    later: async () => (await import("./ptBRLater")).ptBRLater,
  },
  it: {
    first: async () => (await import("./it")).it,
    later: async () => (await import("./itLater")).itLater,
  },
  nl: {
    first: async () => (await import("./nl")).nl,
    later: async () => (await import("./nlLater")).nlLater,
  },
  pl: {
    first: async () => (await import("./pl")).pl,
    later: async () => (await import("./plLater")).plLater,
  },
  ja: {
    first: async () => (await import("./ja")).ja,
    later: async () => (await import("./jaLater")).jaLater,
  },
  "zh-Hans": {
    first: async () => (await import("./zhHans")).zhHans,
    later: async () => (await import("./zhHansLater")).zhHansLater,
  },
  ar: {
    first: async () => (await import("./ar")).ar,
    later: async () => (await import("./arLater")).arLater,
  },
};

/** English; in development `?lang=pseudo` shows by it what is not translated or cannot stretch. */
async function english<Part extends object>(part: Part): Promise<Part> {
  if (!import.meta.env.DEV || typeof location === "undefined") return part;
  if (new URLSearchParams(location.search).get("lang") !== "pseudo") return part;
  return (await import("./pseudo")).pseudo(part);
}

const first = byLanguage((language) => catalogs[language].first());
const later = byLanguage((language) => catalogs[language].later());

let spoken: Language = "en";

/** The language that the page speaks; what comes later brings its words in it. */
export function spokenLanguage(): Language {
  return spoken;
}

/**
 * Fetches the words of the first screen; from then on, this language is spoken.
 * @param isWanted whether it still is: somebody may have asked for another one meanwhile
 */
export async function speakIn(language: Language, isWanted = () => true): Promise<Words> {
  const words = await first.load(language);
  if (isWanted()) spoken = language;
  return words;
}

/** The words that come after the first screen. */
export function loadLaterWords(language: Language = spoken): Promise<LaterWords> {
  return later.load(language);
}

/** The same, where they are here. */
export const laterWordsNow = later.now;
