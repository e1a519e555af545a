import { useLocale } from "../words/WordsContext";

/** Says when something was, as people of the page's language do: the time, and the day where it was not today. */
export function useTime(): (at: number) => string {
  const locale = useLocale();
  return (at) => {
    const isToday = new Date(at).toDateString() === new Date().toDateString();
    const day = isToday ? {} : ({ day: "numeric", month: "short" } as const);
    return new Intl.DateTimeFormat(locale, { ...day, hour: "2-digit", minute: "2-digit" }).format(at);
  };
}
