import { useFormState } from "react-hook-form";
import { type SectionName, sections } from "../contact/Field";
import { fieldsOf } from "../contact/fieldsOf";
import { VisuallyHidden } from "../ui/VisuallyHidden";
import { useWords } from "../words/WordsContext";
import { sectionId } from "./ContactFields";
import { messageAt } from "./messageAt";
import styles from "./SectionList.module.css";
import type { ContactForm } from "./useContactForm";
import { useLiveJudgement } from "./useLiveJudgement";

/** The sections, each with what is filled in and what is wrong in it. */
export function SectionList({ form }: { form: ContactForm }) {
  const { errors } = useFormState({ control: form.methods.control });
  const { answers } = useLiveJudgement(form);
  const words = useWords();
  const fields = fieldsOf(form.methods.getValues());

  const marks = sections.map((section) => {
    const names = fields.filter((field) => field.section === section).map(({ name }) => name);
    const wrong = names.filter((name) => messageAt(errors, name)).length;
    const filled =
      section === "customFields"
        ? answers.customFields.length
        : names.filter((name) => name in answers).length;
    return { section, wrong, filled };
  });

  return (
    <nav aria-label={words.page.sections} className={styles.list}>
      {marks.map(({ section, wrong, filled }) => (
        <a key={section} href={`#${sectionId(section)}`} onClick={(event) => goTo(event, section)}>
          {words.sections[section]}
          {wrong > 0 && <span data-tone="error">{words.page.wrong(wrong)}</span>}
          {wrong === 0 && filled > 0 && (
            <span>
              <span aria-hidden="true">{filled}</span>
              <VisuallyHidden>{words.page.filled(filled)}</VisuallyHidden>
            </span>
          )}
        </a>
      ))}
    </nav>
  );
}

function goTo(event: React.MouseEvent<HTMLAnchorElement>, section: SectionName) {
  event.preventDefault();
  const title = event.currentTarget.ownerDocument.getElementById(sectionId(section));
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: "start" });
}
