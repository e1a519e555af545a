import type { LookUps } from "../contact/LookUp";
import { LinkButton } from "../ui/LinkButton";
import { useLaterWords } from "../words/WordsContext";
import { useFormContext } from "./FormContext";

/** The scope that the token needs for each look-up (HighLevel's API reference). */
const scopes = {
  people: "users.readonly",
  tags: "locations/tags.readonly",
  timeZones: "locations.readonly",
  facts: "locations.readonly",
  customFields: "locations/customFields.readonly",
} as const satisfies { [Name in keyof LookUps]: string };

/** Where something of the location cannot be read: what to do instead, why, and the way to try again. */
export function LookUpLine({ list }: { list: keyof LookUps }) {
  const { lookUps, refresh, isRefreshing } = useFormContext().location;
  const say = useLaterWords().lookUps;
  const lookUp = lookUps[list];
  if (lookUp.state !== "missing") return null;
  return (
    <p data-look-up={list}>
      {say.without[list]} {say.why[lookUp.fault](scopes[list])}{" "}
      <LinkButton busy={isRefreshing} onClick={refresh}>
        {say.again}
      </LinkButton>
    </p>
  );
}
