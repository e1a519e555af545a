import { useMemo } from "react";
import { useLocale } from "../words/WordsContext";

/** Says when something was, as people of the page's language do: the time, and the day where it was not today. */
export function useTime(): (at: number) => string {
  const locale = useLocale();
  // To make one takes longer than all else that a keystroke does.
  const { hour, dayAndHour } = useMemo(() => {
    const time = { hour: "2-digit", minute: "2-digit" } as const;
    return {
      hour: new Intl.DateTimeFormat(locale, time),
      dayAndHour: new Intl.DateTimeFormat(locale, { ...time, day: "numeric", month: "short" }),
    };
  }, [locale]);
  return (at) => {
    const isToday = new Date(at).toDateString() === new Date().toDateString();
    return (isToday ? hour : dayAndHour).format(at);
  };
}
