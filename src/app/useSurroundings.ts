import { useMemo, useSyncExternalStore } from "react";
import type { LookUps } from "../contact/LookUp";
import { dataTypes } from "../fields/dataTypes";
import type { Surroundings } from "../fields/judge";
import { laterWordsNow } from "../words/loadWords";
import { useLocale, useWords } from "../words/WordsContext";
import { dayOf } from "./dayOf";

/** What answers are judged by: the words, the user's way of writing, the day, and what is known of the location. */
export function useSurroundings({ facts, people, tags, timeZones }: LookUps): Surroundings {
  const words = useWords();
  const locale = useLocale();
  const today = useSyncExternalStore(
    everyMinute,
    () => dayOf(new Date()),
    () => "9999-12-31",
  );
  const areTypesHere =
    useSyncExternalStore(dataTypes.subscribe, dataTypes.now, () => undefined) !== undefined;
  const laterWords = areTypesHere ? laterWordsNow(words.language) : undefined;
  const { country, currency } = facts.state === "here" ? facts.value : {};
  const lists = useMemo(() => ({ people, tags, timeZones }), [people, tags, timeZones]);
  return useMemo(
    () => ({ words, laterWords, locale, today, now: Date.now, country, currency, lists }),
    [words, laterWords, locale, today, country, currency, lists],
  );
}

function everyMinute(listener: () => void): () => void {
  const timer = setInterval(listener, 60_000);
  return () => clearInterval(timer);
}
