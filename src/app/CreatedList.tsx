import type { CreateContactBody } from "../contact/CreateContactBody";
import type { ContactForm } from "../form/useContactForm";
import styles from "./CreatedList.module.css";
import { createdAnswers } from "./createdAnswers";

type Props = { body: CreateContactBody; form: ContactForm };

/** What was created, answer by answer: to be read once more, or printed; not to be read out, after all that was typed. */
export function CreatedList({ body, form }: Props) {
  const answers = createdAnswers(body, form.asked.fields, form.surroundings);
  return (
    <dl className={styles.list} aria-live="off">
      {answers.map(({ name, label, values }) => (
        <div key={name} className={styles.answer}>
          <dt>
            <bdi>{label}</bdi>
          </dt>
          {values.map((value, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they never change places, and two may be the same.
            <dd key={index}>
              <bdi>{value}</bdi>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
