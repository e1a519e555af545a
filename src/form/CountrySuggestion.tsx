import { useWatch } from "react-hook-form";
import { countryCodes } from "../contact/countries";
import { countryName } from "../fields/countryOptions";
import { useLaterWords, useWords } from "../words/WordsContext";
import { useFormContext } from "./FormContext";
import { LookUpLine } from "./LookUpLine";
import { Suggestion } from "./Suggestion";

/** The location's country, where none is typed. */
export function CountrySuggestion() {
  const { methods, location } = useFormContext();
  const typed = useWatch({ control: methods.control, name: "country" });
  const words = useWords();
  const say = useLaterWords().suggestion;
  const { facts } = location.lookUps;
  const country = facts.state === "here" ? facts.value.country : undefined;

  if (typed.trim() !== "") return null;
  // What the list does not have could not be sent.
  if (country === undefined || !countryCodes.includes(country)) return <LookUpLine list="facts" />;
  const name = countryName(country, words);
  return (
    <Suggestion
      text={say.here(name)}
      useIt={say.takeThis(name)}
      onUse={() => {
        methods.setValue("country", country);
        document.getElementById("country")?.focus();
      }}
    />
  );
}
