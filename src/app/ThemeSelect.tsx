import { useEffect, useState } from "react";
import { Select } from "../ui/Select";
import { VisuallyHidden } from "../ui/VisuallyHidden";
import { useWords } from "../words/WordsContext";
import { keepTheme, readTheme, showTheme, type Theme, themes } from "./theme";

/** Light, dark, or as the system is. */
export function ThemeSelect() {
  const say = useWords().page.theme;
  const [theme, setTheme] = useState<Theme>("system");

  // What was chosen before is known to this computer alone, so it comes after the first paint.
  useEffect(() => setTheme(readTheme()), []);

  function choose(value: string) {
    const next = themes.find((known) => known === value) ?? "system";
    setTheme(next);
    showTheme(next);
    keepTheme(next);
  }

  return (
    <>
      <VisuallyHidden>
        <label htmlFor="theme">{say.label}</label>
      </VisuallyHidden>
      <Select
        control={{ id: "theme" }}
        value={theme}
        onChange={choose}
        options={themes.map((value) => ({ value, label: say[value] }))}
      />
    </>
  );
}
