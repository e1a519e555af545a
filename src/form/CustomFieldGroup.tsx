import { memo, useId, useState } from "react";
import type { Field } from "../contact/Field";
import { useLaterWords } from "../words/WordsContext";
import styles from "./CustomFields.module.css";
import { FieldRows } from "./FieldRows";
import { LocationField } from "./LocationField";
import type { LocationDrafts } from "./useLocationDrafts";

type Props = {
  fields: readonly Field[];
  drafts: LocationDrafts;
  foldable: boolean;
  /** Something in it must be seen. */
  unfolded: boolean;
  /** The names of those that are to be seen, with spaces between; all, where it is left out. */
  shown: string | undefined;
};

/** Custom fields that belong together. HighLevel does not tell what they are called together: the first one says it. */
export const CustomFieldGroup = memo(function CustomFieldGroup(props: Props) {
  const { fields, drafts, foldable, unfolded, shown } = props;
  const [folded, setFolded] = useState(false);
  const id = useId();
  const say = useLaterWords().customFields;
  const names = shown?.split(" ");
  const isOpen = unfolded || !folded;
  return (
    <div className={styles.group} hidden={shown === ""}>
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
        <FieldRows fields={fields} isShown={names && (({ name }) => names.includes(name))}>
          {(field) => <LocationField key={field.name} field={field} drafts={drafts} />}
        </FieldRows>
      </div>
    </div>
  );
});
