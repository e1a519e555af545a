import { useId, useState } from "react";
import type { Field } from "../contact/Field";
import { useLaterWords } from "../words/WordsContext";
import styles from "./CustomFields.module.css";
import { FieldRows } from "./FieldRows";
import { LocationField } from "./LocationField";
import type { LocationAnswers } from "./useLocationAnswers";

type Props = {
  fields: readonly Field[];
  answers: LocationAnswers;
  foldable: boolean;
  /** Where a name is sought: only what this holds for is shown, and what is wrong. */
  isFound?(field: Field): boolean;
};

/** Custom fields that belong together. HighLevel does not tell what they are called together: the first one says it. */
export function CustomFieldGroup({ fields, answers, foldable, isFound }: Props) {
  const { draftOf, errorOf, change, leave } = answers;
  const [folded, setFolded] = useState(false);
  const id = useId();
  const say = useLaterWords().customFields;

  // What a link of the summary leads to must be there.
  const isWrong = (field: Field) => errorOf(field) !== undefined;
  const isShown = isFound && ((field: Field) => isFound(field) || isWrong(field));
  const isOpen = !folded || isFound !== undefined || fields.some(isWrong);
  return (
    <div className={styles.group} hidden={isShown && !fields.some(isShown)}>
      {foldable && (
        <button
          type="button"
          className={styles.title}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setFolded(isOpen)}
        >
          <svg
            viewBox="0 0 16 16"
            width="12"
            height="12"
            fill="none"
            stroke="currentColor"
            aria-hidden="true"
          >
            <path d="m3 6 5 5 5-5" strokeWidth="2" />
          </svg>
          {say.group(fields[0]?.label ?? "", fields.length - 1)}
        </button>
      )}
      <div id={id} className={styles.group} hidden={!isOpen}>
        <FieldRows fields={fields} isShown={isShown}>
          {(field) => (
            <LocationField
              key={field.name}
              field={field}
              draft={draftOf(field)}
              error={errorOf(field)}
              onChange={change}
              onLeave={leave}
            />
          )}
        </FieldRows>
      </div>
    </div>
  );
}
