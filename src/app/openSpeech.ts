import { directionOf, type Language } from "../words/languages";
import { speakIn } from "../words/loadWords";
import type { Spoken } from "../words/WordsContext";
import { keepLanguage, readLanguage } from "./keptLanguage";
import { createStore, type Store } from "./store";
import { type LanguageWishes, type WantedLanguage, wantedLanguage } from "./wantedLanguage";

export type Speech = Store<Spoken> & {
  /** Speaks a language as soon as its words are here, and from now on on this computer. */
  choose(language: Language): Promise<void>;
  /** The page around this one wishes a language, by its tag; nothing where it does not care. */
  wish(tag: string | undefined): Promise<void>;
};

/**
 * Fetches the words of the first screen in the language that the address, this computer or the browser asks for.
 * @param more fetches what else is written in a language: whoever changes it sees everything change at once
 */
export async function openSpeech(
  { document, location, history, navigator }: Window,
  more: readonly ((language: Language) => Promise<unknown>)[],
): Promise<Speech> {
  let wishes: LanguageWishes = {
    wished: new URLSearchParams(location.search).get("lang") || undefined,
    chosen: readLanguage(),
    browser: navigator.languages,
  };
  let wanted = wantedLanguage(wishes);
  let spoken: Spoken = { words: await speakIn(wanted.language), locale: wanted.locale };
  const { tell, ...store } = createStore(() => spoken);
  show();
  return {
    ...store,
    async choose(language) {
      await turn({ ...wishes, wished: undefined, chosen: language });
      keepLanguage(language);
      dropWish();
    },
    wish: (wished) => turn({ ...wishes, wished }),
  };

  async function turn(next: LanguageWishes) {
    const before = wanted;
    wishes = next;
    wanted = wantedLanguage(next);
    if (!isSame(wanted, before)) await speak(wanted);
  }

  async function speak(next: WantedLanguage) {
    await Promise.all(more.map((fetchPart) => fetchPart(next.language)));
    const words = await speakIn(next.language, () => wanted === next);
    if (wanted !== next) return;
    spoken = { words, locale: next.locale };
    show();
    tell();
  }

  function show() {
    const { language, product, page } = spoken.words;
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
    document.title = `${page.title} · ${product}`;
  }

  /** The address would go before the choice when the page is loaded again. */
  function dropWish() {
    const address = new URL(location.href);
    if (!address.searchParams.has("lang")) return;
    address.searchParams.delete("lang");
    history.replaceState(history.state, "", address);
  }
}

function isSame(a: WantedLanguage, b: WantedLanguage): boolean {
  return a.language === b.language && a.locale === b.locale;
}
