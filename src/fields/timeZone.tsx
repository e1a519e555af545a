import { useMemo } from "react";
import { exactOption } from "../ui/matchOptions";
import { ChoiceAnswer } from "./ChoiceAnswer";
import type { Context, EditorProps, Kind } from "./Kind";
import { later, useLater } from "./later";
import { reading, Wrong } from "./reading";

const list = later(async () => {
  const { timeZoneOptions, gatherFacts, zoneNames } = await import("./timeZoneOptions");
  await gatherFacts(Date.now());
  return { timeZoneOptions, zoneNames };
});

/** A time zone of HighLevel's list, sent as its IANA name. */
export const timeZone: Kind<"timeZone"> = {
  empty: "",
  schema: (_, context) =>
    reading((draft: string) => {
      const { words, now } = context;
      const typed = draft.trim();
      const zones = zonesOf(context);
      if (typed === "" || zones.includes(typed)) return typed || undefined;
      const options = list.now()?.timeZoneOptions(words, now(), zones) ?? [];
      return exactOption(options, typed)?.value ?? new Wrong(words.timeZone.wrong);
    }),
  Editor: TimeZoneEditor,
  needs: list,
};

function TimeZoneEditor(props: EditorProps<string>) {
  const { words, now } = props.context;
  const part = useLater(list);
  const zones = part && zonesOf(props.context);
  const options = useMemo(
    () => zones && part.timeZoneOptions(words, now(), zones),
    [part, words, now, zones],
  );
  return <ChoiceAnswer {...props} options={options} list={list} />;
}

/** The location's list; until it is here, or where it cannot be read, what the browser knows. */
function zonesOf({ lists }: Context): readonly string[] {
  return lists.timeZones.state === "here" ? lists.timeZones.value : (list.now()?.zoneNames() ?? []);
}
