import { useMemo } from "react";
import { countryCodes } from "../contact/countries";
import { exactOption } from "../ui/matchOptions";
import { spokenLanguage } from "../words/loadWords";
import { ChoiceAnswer } from "./ChoiceAnswer";
import { countryNames } from "./countryNames";
import type { EditorProps, Kind } from "./Kind";
import { later, useLater } from "./later";
import { reading, Wrong } from "./reading";

const list = later(async () => {
  const [part] = await Promise.all([import("./countryOptions"), countryNames.load(spokenLanguage())]);
  return part;
});

/** A country of HighLevel's list, sent as its two-letter code. */
export const country: Kind<"country"> = {
  empty: "",
  schema: (_, { words }) =>
    reading((draft: string) => {
      const typed = draft.trim();
      if (typed === "" || countryCodes.includes(typed)) return typed || undefined;
      const options = list.now()?.countryOptions(words) ?? [];
      return exactOption(options, typed)?.value ?? new Wrong(words.country.wrong);
    }),
  Editor: CountryEditor,
  needs: list,
};

function CountryEditor(props: EditorProps<string>) {
  const { words } = props.context;
  const part = useLater(list);
  const options = useMemo(() => part?.countryOptions(words), [part, words]);
  return <ChoiceAnswer {...props} options={options} list={list} />;
}
