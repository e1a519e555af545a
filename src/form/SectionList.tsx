import { useFormState } from "react-hook-form";
import type { SectionName } from "../contact/Field";
import { questionsOf } from "../contact/questionsOf";
import { VisuallyHidden } from "../ui/VisuallyHidden";
import { useWords } from "../words/WordsContext";
import { sectionId } from "./ContactFields";
import { messageAt } from "./messageAt";
import styles from "./SectionList.module.css";
import { sectionKeys } from "./sectionKeys";
import type { ContactForm } from "./useContactForm";
import { useLiveJudgement } from "./useLiveJudgement";

/** The sections, each with what is filled in and what is wrong in it. */
export function SectionList({ form }: { form: ContactForm }) {
  const { errors } = useFormState({ control: form.methods.control });
  const { answers, uploads } = useLiveJudgement(form);
  const words = useWords();
  const isWrong = Object.keys(errors).length > 0;
  const wrongOnes = isWrong
    ? questionsOf(form.asked, form.methods.getValues()).filter(({ name }) => messageAt(errors, name))
    : [];

  const marks = form.asked.sections.map(({ name, title, fields }) => {
    const wrong = wrongOnes.filter(({ section }) => section === name).length;
    const filled =
      name === "customFields"
        ? answers.customFields.length + uploads.length
        : fields.filter((field) => field.name in answers).length;
    return { name, title: title ?? words.sections[name], wrong, filled };
  });

  return (
    <nav aria-label={words.page.sections} className={styles.list}>
      {marks.map(({ name, title, wrong, filled }, index) => (
        <a
          key={name}
          href={`#${sectionId(name)}`}
          aria-keyshortcuts={sectionKeys(index + 1).aria}
          onClick={(event) => goTo(event, name)}
        >
          <bdi>{title}</bdi>
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
