import { createContext, type ReactNode, use } from "react";
import { en, type Words } from "./en";
import type { LaterWords } from "./enLater";

const WordsContext = createContext<Words>(en);

/** Gives the page the words of one language. */
export function WordsProvider({ words, children }: { words: Words; children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The words of the language that the page speaks. */
export function useWords(): Words {
  return use(WordsContext);
}

/** Those that come after the first screen; what uses them waits in a Suspense. */
export function useLaterWords(): LaterWords {
  return use(loadLaterWords());
}

let loading: Promise<LaterWords> | undefined;

/** Fetches them, once; asks anew after a failure. */
export function loadLaterWords(): Promise<LaterWords> {
  loading ??= import("./enLater").then(
    (part) => part.enLater,
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
