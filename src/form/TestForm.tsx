import { useMemo, useState } from "react";
import type { CreateContactBody } from "../contact/CreateContactBody";
import { testContext } from "../fields/Harness";
import { ContactFields } from "./ContactFields";
import { checkContact } from "./checkContact";
import { FormProvider } from "./FormContext";
import { Problems } from "./Problems";
import { SectionList } from "./SectionList";
import { useContactForm } from "./useContactForm";

/** For tests: the whole form, with a button that judges it and shows what would be sent. */
export function TestForm({ country }: { country?: string }) {
  const surroundings = useMemo(() => ({ ...testContext, country }), [country]);
  const form = useContactForm(surroundings, "here");
  const [body, setBody] = useState<CreateContactBody>();
  return (
    <FormProvider form={form}>
      <SectionList form={form} />
      <Problems />
      <ContactFields />
      <button type="button" onClick={async () => setBody(await checkContact(form))}>
        Check
      </button>
      <output>{body && JSON.stringify(body)}</output>
    </FormProvider>
  );
}
