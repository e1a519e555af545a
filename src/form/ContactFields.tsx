import { lazy, Suspense } from "react";
import type { SectionName } from "../contact/Field";
import { dataTypes } from "../fields/dataTypes";
import { Card } from "../ui/Card";
import { useWords } from "../words/WordsContext";
import styles from "./ContactFields.module.css";
import { FieldRows } from "./FieldRows";
import { LateFormContext, useFormContext } from "./FormContext";

// Below the fold, and not known before the location has told.
const CustomFields = lazy(async () => {
  const [part] = await Promise.all([import("./CustomFields"), dataTypes.load()]);
  return { default: part.CustomFields };
});

/** Everything that is asked, section by section. */
export function ContactFields() {
  const { asked } = useFormContext();
  const words = useWords();
  return (
    <div className={styles.sections}>
      {asked.sections.map((section) => {
        const { name, title = words.sections[name], fields } = section;
        return (
          <Card key={name} id={sectionId(name)} title={title}>
            <Suspense>
              {name === "customFields" ? (
                <LateFormContext>
                  <CustomFields />
                </LateFormContext>
              ) : (
                <FieldRows fields={fields} />
              )}
            </Suspense>
          </Card>
        );
      })}
    </div>
  );
}

/** The id of a section's title, which links to it lead to. */
export function sectionId(section: SectionName): string {
  return `section-${section}`;
}
