import { useMemo, useSyncExternalStore } from "react";
import type { Surroundings } from "../fields/judge";
import { useWords } from "../words/WordsContext";

/** What answers are judged by: the words, the user's way of writing, the day, and the country of the location. */
export function useSurroundings(country: string | undefined): Surroundings {
  const words = useWords();
  const locale = useSyncExternalStore(
    never,
    () => navigator.language,
    () => words.language,
  );
  const today = useSyncExternalStore(
    everyMinute,
    () => dayOf(new Date()),
    () => "9999-12-31",
  );
  return useMemo(() => ({ words, locale, today, now: Date.now, country }), [words, locale, today, country]);
}

function never(): () => void {
  return () => undefined;
}

function everyMinute(listener: () => void): () => void {
  const timer = setInterval(listener, 60_000);
  return () => clearInterval(timer);
}

/** The day on the user's calendar, `YYYY-MM-DD`. */
function dayOf(date: Date): string {
  const month = String(date.getMonth() + 1).padStart(2, "0");
  return `${date.getFullYear()}-${month}-${String(date.getDate()).padStart(2, "0")}`;
}
