import { useMemo } from "react";
import { zoneNames } from "../contact/timeZones";
import { exactOption } from "../ui/matchOptions";
import { ChoiceAnswer } from "./ChoiceAnswer";
import type { EditorProps, Kind } from "./Kind";
import { later, useLater } from "./later";
import { reading, Wrong } from "./reading";

const list = later(async () => {
  const { timeZoneOptions, gatherFacts } = await import("./timeZoneOptions");
  await gatherFacts(Date.now());
  return { timeZoneOptions };
});

/** A time zone of HighLevel's list, sent as its IANA name. */
export const timeZone: Kind<"timeZone"> = {
  empty: "",
  schema: (_, { words, now }) =>
    reading((draft: string) => {
      const typed = draft.trim();
      if (typed === "" || zoneNames().includes(typed)) return typed || undefined;
      const options = list.now()?.timeZoneOptions(words, now()) ?? [];
      return exactOption(options, typed)?.value ?? new Wrong(words.timeZone.wrong);
    }),
  Editor: TimeZoneEditor,
  needs: list,
};

function TimeZoneEditor(props: EditorProps<string>) {
  const { words, now } = props.context;
  const part = useLater(list);
  const options = useMemo(() => part?.timeZoneOptions(words, now()), [part, words, now]);
  return <ChoiceAnswer {...props} options={options} />;
}
