import { Select } from "../ui/Select";
import { VisuallyHidden } from "../ui/VisuallyHidden";
import { languages, languageTags } from "../words/languages";
import { useWords } from "../words/WordsContext";
import type { Speech } from "./openSpeech";

/** The language of the page, each by its own name. */
export function LanguageSelect({ speech }: { speech: Speech }) {
  const { language, page } = useWords();

  function choose(value: string) {
    const next = languageTags.find((known) => known === value);
    // Where its words cannot be fetched, the page goes on as it was.
    if (next) void speech.choose(next).catch(() => undefined);
  }

  return (
    <>
      <VisuallyHidden>
        <label htmlFor="language">{page.language}</label>
      </VisuallyHidden>
      <Select
        control={{ id: "language" }}
        value={language}
        onChange={choose}
        options={languageTags.map((tag) => ({ value: tag, label: languages[tag], lang: tag }))}
      />
    </>
  );
}
