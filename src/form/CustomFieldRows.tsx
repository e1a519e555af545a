import { useEffect, useState } from "react";
import { useFieldArray } from "react-hook-form";
import { emptyRow } from "../contact/CustomFieldRow";
import { randomUuid } from "../fields/randomUuid";
import { Button } from "../ui/Button";
import { useSaid } from "../ui/useSaid";
import { VisuallyHidden } from "../ui/VisuallyHidden";
import { useLaterWords } from "../words/WordsContext";
import { CustomFieldRowEditor } from "./CustomFieldRowEditor";
import styles from "./CustomFieldRows.module.css";
import { useFormContext } from "./FormContext";

/** Custom fields that are added by their id: as many as wanted, in any order. */
export function CustomFieldRows() {
  const { methods } = useFormContext();
  const { fields, append, remove, move } = useFieldArray({ control: methods.control, name: "customFields" });
  const [added, setAdded] = useState<number>();
  const words = useLaterWords().customFields;
  const [said, say] = useSaid(words);

  useEffect(() => {
    if (added !== undefined) document.getElementById(`customFields.${added}.id`)?.focus();
  }, [added]);

  function add() {
    append(emptyRow(randomUuid()), { shouldFocus: false });
    setAdded(fields.length);
  }

  function removeAt(index: number) {
    remove(index);
    setAdded(undefined);
    say(({ removed }) => removed(index + 1));
    document.getElementById("add-custom-field")?.focus();
  }

  function moveTo(from: number, to: number) {
    move(from, to);
    say(({ moved }) => moved(from + 1, to + 1));
  }

  return (
    <div className={styles.rows}>
      {fields.map(({ id }, index) => (
        <CustomFieldRowEditor
          key={id}
          index={index}
          count={fields.length}
          onRemove={() => removeAt(index)}
          onMove={(to) => moveTo(index, to)}
        />
      ))}
      <div>
        <Button id="add-custom-field" kind="secondary" onClick={add}>
          {words.add}
        </Button>
      </div>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </div>
  );
}
