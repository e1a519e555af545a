import { memo, useCallback, useSyncExternalStore } from "react";
import type { FieldPath } from "react-hook-form";
import type { Draft } from "../contact/Draft";
import type { Field } from "../contact/Field";
import { fitting } from "../fields/valueAt";
import { FieldBoundary } from "./FieldBoundary";
import { useFormContext } from "./FormContext";
import { Question } from "./Question";
import type { LocationDrafts } from "./useLocationDrafts";

type Props = { field: Field; drafts: LocationDrafts };

/** One of the location's own fields, of which there may be hundreds. It is judged as `FormField` judges the others. */
export const LocationField = memo(function LocationField({ field, drafts }: Props) {
  const { methods } = useFormContext();
  const { key = "" } = field;
  const subscribe = useCallback((listener: () => void) => drafts.subscribe(key, listener), [drafts, key]);
  const held = useSyncExternalStore(
    subscribe,
    () => drafts.now(key),
    () => drafts.now(key),
  );
  // A field's name is the path of its answer in the draft.
  const name = field.name as FieldPath<Draft>;

  function change(draft: unknown) {
    methods.setValue(name, draft as never);
    if (methods.formState.errors.root) methods.clearErrors("root");
    if (held.error) void methods.trigger(name);
  }

  return (
    <FieldBoundary field={field}>
      <Question
        field={field}
        draft={fitting(field, held.draft)}
        error={held.error}
        onChange={change}
        onLeave={() => void methods.trigger(name)}
      />
    </FieldBoundary>
  );
});
