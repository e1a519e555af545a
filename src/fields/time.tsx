import { readTime, type TimeReading } from "../contact/readTime";
import type { LaterWords } from "../words/enLater";
import type { EditorProps, KindOf } from "./Kind";
import { laterWordsOf } from "./laterWordsOf";
import { reading, Wrong } from "./reading";
import { TextAnswer } from "./TextAnswer";

/** A time of day, typed freely and sent as `HH:mm`. */
export const time: KindOf<string, string> = {
  empty: "",
  schema: (_, context) =>
    reading((draft: string) => {
      if (draft.trim() === "") return undefined;
      const result = readTime(draft);
      return result.ok ? result.time : new Wrong(whatIsWrong(result, laterWordsOf(context).time));
    }),
  Editor: TimeEditor,
};

function TimeEditor(props: EditorProps<string>) {
  const { value, context } = props;
  const result = readTime(value);
  const isPlain = !result.ok || result.time === value.trim();
  return <TextAnswer {...props} note={isPlain ? undefined : laterWordsOf(context).time.sent(result.time)} />;
}

function whatIsWrong(result: TimeReading & { ok: false }, say: LaterWords["time"]): string {
  if (result.why === "hour") return say.hour(result.hour);
  if (result.why === "half") return say.half(result.hour);
  return result.why === "minute" ? say.minute(result.minute) : say.form;
}
