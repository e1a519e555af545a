import { lazy, Suspense } from "react";
import { type SectionName, sections } from "../contact/Field";
import { standardFields } from "../contact/standardFields";
import { Card } from "../ui/Card";
import { useWords } from "../words/WordsContext";
import styles from "./ContactFields.module.css";
import { FieldRows } from "./FieldRows";

// Below the fold, and seldom used.
const CustomFieldRows = lazy(() =>
  import("./CustomFieldRows").then((part) => ({ default: part.CustomFieldRows })),
);

/** Everything that is asked, section by section. */
export function ContactFields() {
  const words = useWords();
  return (
    <div className={styles.sections}>
      {sections.map((section) => (
        <Card key={section} id={sectionId(section)} title={words.sections[section]}>
          <Suspense>
            {section === "customFields" ? <CustomFieldRows /> : <FieldRows fields={fieldsIn(section)} />}
          </Suspense>
        </Card>
      ))}
    </div>
  );
}

/** The id of a section's title, which links to it lead to. */
export function sectionId(section: SectionName): string {
  return `section-${section}`;
}

function fieldsIn(section: SectionName) {
  return standardFields.filter((field) => field.section === section);
}
