import { useState } from "react";

type Sentence<Words> = (words: Words) => string;

/** What was said last, in the words of now: whoever changes the language reads it in that one. Nothing, at first. */
export function useSaid<Words>(words: Words): [said: string, say: (sentence?: Sentence<Words>) => void] {
  const [last, setLast] = useState<{ sentence?: Sentence<Words> | undefined }>({});
  return [last.sentence?.(words) ?? "", (sentence) => setLast({ sentence })];
}
