import { useState } from "react";
import { Select } from "../ui/Select";
import { VisuallyHidden } from "../ui/VisuallyHidden";
import { type Language, languages, languageTags } from "../words/languages";
import { useWords } from "../words/WordsContext";
import type { Speech } from "./openSpeech";

/** The language of the page, each by its own name. */
export function LanguageSelect({ speech }: { speech: Speech }) {
  const { language, page } = useWords();
  /** Until its words are here; a list that fell back meanwhile would lose what is typed to find one in it. */
  const [chosen, setChosen] = useState<Language>();

  function choose(value: string) {
    const next = languageTags.find((known) => known === value);
    if (!next) return;
    setChosen(next);
    // Where its words cannot be fetched, the page goes on as it was.
    const settle = () => setChosen((latest) => (latest === next ? undefined : latest));
    void speech.choose(next).then(settle, settle);
  }

  return (
    <>
      <VisuallyHidden>
        <label htmlFor="language">{page.language}</label>
      </VisuallyHidden>
      <Select
        control={{ id: "language" }}
        value={chosen ?? language}
        onChange={choose}
        options={languageTags.map((tag) => ({ value: tag, label: languages[tag], lang: tag }))}
      />
    </>
  );
}
