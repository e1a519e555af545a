import type { Context, EditorProps, Kind } from "./Kind";
import { later, useLater } from "./later";
import { reading, Wrong } from "./reading";
import { TextAnswer } from "./TextAnswer";

const parser = later(() => import("./readPhone"));

/** A phone number, typed freely and sent as E.164. */
export const phone: Kind<"phone"> = {
  empty: "",
  schema: (_, { words, country }) =>
    reading((draft: string) => {
      if (draft.trim() === "") return undefined;
      const result = parser.now()?.readPhone(draft, country);
      if (!result) return new Wrong(words.phone.loading);
      if (result.ok) return result.e164;
      return new Wrong(result.why === "country" ? words.phone.noCountry : words.phone.wrong);
    }),
  Editor: PhoneEditor,
  needs: parser,
};

function PhoneEditor(props: EditorProps<string>) {
  const { value, context } = props;
  const result = useLater(parser)?.readPhone(value, context.country);
  if (!result?.ok) return <TextAnswer {...props} type="tel" inputMode="tel" />;
  const { words } = context;
  const warnings = [
    ...(result.likely ? [] : [words.phone.unlikely]),
    ...(result.extension ? [words.phone.extension(result.extension)] : []),
  ];
  return (
    <TextAnswer
      {...props}
      type="tel"
      inputMode="tel"
      note={willBeSent(result.e164, result.country, context)}
      warning={warnings.join(" ") || undefined}
    />
  );
}

function willBeSent(number: string, country: string | undefined, { words }: Context): string {
  if (country === undefined) return words.phone.sent(number);
  const name = new Intl.DisplayNames(words.language, { type: "region" }).of(country) ?? country;
  return words.phone.sentCountry(number, name);
}
