import { useWatch } from "react-hook-form";
import { countryCodes } from "../contact/countries";
import { shownText } from "../contact/shownText";
import { zoneNames } from "../contact/timeZones";
import { zoneOfPlace } from "../contact/zoneOfPlace";
import { countryName } from "../fields/countryOptions";
import { zonesIn } from "../fields/timeZoneOptions";
import { useLaterWords, useWords } from "../words/WordsContext";
import { useFormContext } from "./FormContext";
import { LookUpLine } from "./LookUpLine";
import { Suggestion } from "./Suggestion";

/** The zone of the contact's state and country, else of the location; never that of the person who types. */
export function ZoneSuggestion() {
  const { methods, location } = useFormContext();
  const [typed, state, country] = useWatch({
    control: methods.control,
    name: ["timezone", "state", "country"],
  });
  const words = useWords();
  const say = useLaterWords().suggestion;
  const { facts, timeZones } = location.lookUps;

  const ofLocation = facts.state === "here" ? facts.value : {};
  const known = timeZones.state === "here" ? timeZones.value : zoneNames();
  const found = suggestion(country.trim(), state.trim());
  const isShown = found && typed.trim() === "" && known.includes(found.zone);
  return (
    <>
      <LookUpLine list="timeZones" />
      {isShown && (
        <Suggestion
          text={found.text}
          useIt={say.takeThis(shown(found.zone))}
          onUse={() => {
            methods.setValue("timezone", found.zone);
            document.getElementById("timezone")?.focus();
          }}
        />
      )}
    </>
  );

  function suggestion(code: string, region: string): { zone: string; text: string } | undefined {
    if (code === "" && region === "") {
      const { timezone: zone } = ofLocation;
      return zone === undefined ? undefined : { zone, text: say.here(shown(zone)) };
    }
    const where = code || ofLocation.country;
    if (where === undefined || !countryCodes.includes(where)) return undefined;
    const found = zoneOfPlace(where, region, zonesIn(where));
    if (!found) return undefined;
    const name = countryName(where, words);
    const place = region === "" ? name : `${shownText(region)}, ${name}`;
    const { zone, isOnly } = found;
    return { zone, text: (isOnly ? say.there : say.mostly)(place, shown(zone)) };
  }
}

function shown(zone: string): string {
  return shownText(zone.replaceAll("_", " "));
}
