import { useMemo, useState } from "react";
import { askedOf } from "../contact/Asked";
import type { CreateContactBody } from "../contact/CreateContactBody";
import type { Field } from "../contact/Field";
import type { LookUp } from "../contact/LookUp";
import type { OfficeForm } from "../contact/OfficeForm";
import { testContext } from "../fields/Harness";
import { WordsProvider } from "../words/WordsContext";
import { ContactFields } from "./ContactFields";
import { checkContact } from "./checkContact";
import { FormProvider } from "./FormContext";
import { Problems } from "./Problems";
import { SectionList } from "./SectionList";
import { useContactForm } from "./useContactForm";

type Props = { country?: string; office?: OfficeForm; customFields?: LookUp<readonly Field[]> };

const none: LookUp<readonly Field[]> = { state: "here", value: [] };

/** For tests: the whole form, with a button that judges it and shows what would be sent. */
export function TestForm({ country, office, customFields = none }: Props) {
  const surroundings = useMemo(() => ({ ...testContext, country }), [country]);
  const asked = useMemo(
    () => askedOf(office, customFields.state === "here" ? customFields.value : undefined),
    [office, customFields],
  );
  const form = useContactForm(surroundings, asked, "here");
  const [body, setBody] = useState<CreateContactBody>();
  const location = useMemo(() => {
    const lookUps = { ...testContext.lists, customFields, facts: { state: "asking" as const } };
    return { lookUps, refresh: () => undefined, isRefreshing: false };
  }, [customFields]);
  return (
    <WordsProvider words={surroundings.words} locale={surroundings.locale}>
      <FormProvider form={form} location={location} below={below}>
        <SectionList form={form} />
        <Problems />
        <ContactFields />
        <button type="button" onClick={async () => setBody((await checkContact(form))?.body)}>
          Check
        </button>
        <output>{body && JSON.stringify(body)}</output>
      </FormProvider>
    </WordsProvider>
  );
}

const below = {};
