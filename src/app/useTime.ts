import { useWords } from "../words/WordsContext";
import { userLanguage } from "./userLanguage";

/** Says when something was, as people of this browser's language do: the time, and the day where it was not today. */
export function useTime(): (at: number) => string {
  const { language } = useWords();
  return (at) => {
    const isToday = new Date(at).toDateString() === new Date().toDateString();
    const day = isToday ? {} : ({ day: "numeric", month: "short" } as const);
    const locale = userLanguage(navigator.languages, language);
    return new Intl.DateTimeFormat(locale, { ...day, hour: "2-digit", minute: "2-digit" }).format(at);
  };
}
