import { useWatch } from "react-hook-form";
import { rowFields } from "../contact/CustomFieldRow";
import { type CustomFieldKind, customFieldKinds } from "../contact/customFieldKinds";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import { Row } from "../ui/Row";
import { Select } from "../ui/Select";
import { useLaterWords } from "../words/WordsContext";
import styles from "./CustomFieldRowEditor.module.css";
import { FieldRows } from "./FieldRows";
import { useFormContext } from "./FormContext";
import { FormField } from "./FormField";

type Props = { index: number; count: number; onRemove(): void; onMove(to: number): void };

/** One custom field by its id: which kind it is, which field, and its value. */
export function CustomFieldRowEditor({ index, count, onRemove, onMove }: Props) {
  const { methods } = useFormContext();
  const { control, setValue } = methods;
  const row = useWatch({ control, name: `customFields.${index}` });
  const ids = useWatch({ control, name: "customFields" }).map(({ id }) => id.trim());
  const say = useLaterWords().customFields;
  const kindId = `customFields.${index}.kind`;
  if (!row) return null;

  const [id, key, ...values] = rowFields(row, index);
  const isTwice = row.id.trim() !== "" && ids.filter((other) => other === row.id.trim()).length > 1;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot share a line with the buttons.
    <div role="group" aria-label={say.row(index + 1)} className={styles.row}>
      <div className={styles.head}>
        <h3>{say.row(index + 1)}</h3>
        <div className={styles.buttons}>
          <Button
            kind="quiet"
            aria-label={say.up(index + 1)}
            disabled={index === 0}
            onClick={() => onMove(index - 1)}
          >
            <span aria-hidden="true">↑</span>
          </Button>
          <Button
            kind="quiet"
            aria-label={say.down(index + 1)}
            disabled={index === count - 1}
            onClick={() => onMove(index + 1)}
          >
            <span aria-hidden="true">↓</span>
          </Button>
          <Button kind="quiet" aria-label={say.removeRow(index + 1)} onClick={onRemove}>
            {say.remove}
          </Button>
        </div>
      </div>
      <Row columns={3}>
        {id && <FormField field={id} warning={isTwice ? say.twice : undefined} />}
        <Field id={kindId} label={say.kind}>
          {(attributes) => (
            <Select
              control={attributes}
              value={row.kind}
              onChange={(kind) => setValue(`customFields.${index}.kind`, kind as CustomFieldKind)}
              options={kindNames.map((kind) => ({ value: kind, label: say.kinds[kind] }))}
            />
          )}
        </Field>
        {key && <FormField field={key} />}
      </Row>
      {row.kind === "file" && (
        <Field id={`customFields.${index}.way`} label={say.way} hint={say.fileNote}>
          {(attributes) => (
            <Select
              control={attributes}
              value={row.file.way}
              onChange={(way) =>
                setValue(`customFields.${index}.file.way`, way === "json" ? "json" : "parts")
              }
              options={[
                { value: "parts", label: say.ways.parts },
                { value: "json", label: say.ways.json },
              ]}
            />
          )}
        </Field>
      )}
      <FieldRows fields={values} />
    </div>
  );
}

// The keys of the table are the kinds.
const kindNames = Object.keys(customFieldKinds) as CustomFieldKind[];
