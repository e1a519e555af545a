import { createContext, type ReactNode, use, useMemo } from "react";
import type { Words } from "./en";
import type { LaterWords } from "./enLater";
import { loadLaterWords } from "./loadWords";

/** What the page speaks. */
export type Spoken = {
  words: Words;
  /** How numbers and dates are written and read: a tag that `Intl` takes. */
  locale: string;
};

const WordsContext = createContext<Spoken | undefined>(undefined);

/** Gives the page the words of one language. */
export function WordsProvider({ words, locale, children }: Spoken & { children: ReactNode }) {
  const spoken = useMemo(() => ({ words, locale }), [words, locale]);
  return <WordsContext value={spoken}>{children}</WordsContext>;
}

/** The words of the language that the page speaks. */
export function useWords(): Words {
  return useSpoken().words;
}

/** How numbers and dates are written. */
export function useLocale(): string {
  return useSpoken().locale;
}

/** The words that come after the first screen; what uses them waits in a Suspense. */
export function useLaterWords(): LaterWords {
  return use(loadLaterWords(useWords().language));
}

function useSpoken(): Spoken {
  const spoken = use(WordsContext);
  if (!spoken) throw new Error("A part of the page stands outside of WordsProvider.");
  return spoken;
}
