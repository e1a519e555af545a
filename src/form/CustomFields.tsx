import { useDeferredValue, useMemo, useState } from "react";
import { useFormState } from "react-hook-form";
import type { AskedSection } from "../contact/Asked";
import type { Field as Question } from "../contact/Field";
import { Field } from "../ui/Field";
import { fold } from "../ui/fold";
import { TextInput } from "../ui/TextInput";
import { useLaterWords } from "../words/WordsContext";
import { CustomFieldGroup } from "./CustomFieldGroup";
import { CustomFieldRows } from "./CustomFieldRows";
import styles from "./CustomFields.module.css";
import { useFormContext } from "./FormContext";
import { LookUpLine } from "./LookUpLine";
import { messageAt } from "./messageAt";
import { RefreshButton } from "./RefreshButton";
import { useGrowing } from "./useGrowing";
import { useLocationDrafts } from "./useLocationDrafts";

const nothing: AskedSection = { name: "customFields", fields: [], unknown: [], addById: false };

/** From this many on, a field is sought by its name. */
const many = 9;

/** The fields that only this location has: as it names them, and by their ids. */
export function CustomFields() {
  const { location, methods, asked } = useFormContext();
  // Not handed in: what is asked and how it is asked come together, or late together.
  const { fields, unknown, addById } = asked.sections.find(({ name }) => name === "customFields") ?? nothing;
  const { errors } = useFormState({ control: methods.control });
  const drafts = useLocationDrafts(methods);
  const [sought, setSought] = useState("");
  const wanted = fold(useDeferredValue(sought));
  const count = useGrowing(fields.length);
  const groups = useMemo(() => groupsOf(fields.slice(0, count)), [fields, count]);
  const say = useLaterWords().customFields;
  const { state } = location.lookUps.customFields;

  // What a link of the summary leads to must be there, whatever is sought.
  const isWrong = ({ name }: Question) => errors.ofLocation !== undefined && Boolean(messageAt(errors, name));
  const isFound = ({ label = "" }: Question) => fold(label).includes(wanted);
  const found = wanted === "" ? undefined : fields.filter(isFound).length;
  return (
    <div className={styles.fields}>
      {state === "here" && (
        <div className={styles.tools}>
          {fields.length >= many && (
            <div className={styles.filter}>
              <Field
                id="find-custom-field"
                label={say.filter}
                note={found === undefined ? undefined : found === 0 ? say.notFound : say.found(found)}
              >
                {(control) => <TextInput control={control} value={sought} onChange={setSought} />}
              </Field>
            </div>
          )}
          <RefreshButton />
        </div>
      )}
      {state === "asking" && <p className={styles.quiet}>{say.loading}</p>}
      {state === "here" && fields.length === 0 && <p className={styles.quiet}>{say.none}</p>}
      <LookUpLine list="customFields" />
      {unknown.length > 0 && <p className={styles.quiet}>{say.unknown(unknown)}</p>}
      {groups.map((group) => {
        const shown = wanted === "" ? group : group.filter((field) => isFound(field) || isWrong(field));
        return (
          <CustomFieldGroup
            key={group[0]?.name}
            fields={group}
            drafts={drafts}
            foldable={groups.length > 1}
            unfolded={wanted !== "" || group.some(isWrong)}
            shown={wanted === "" ? undefined : shown.map(({ name }) => name).join(" ")}
          />
        );
      })}
      {addById && <CustomFieldRows />}
    </div>
  );
}

/** Neighbours of one group, together. */
function groupsOf(fields: readonly Question[]): Question[][] {
  const groups: Question[][] = [];
  for (const field of fields) {
    const last = groups.at(-1);
    if (last && last[0]?.group === field.group) last.push(field);
    else groups.push([field]);
  }
  return groups;
}
