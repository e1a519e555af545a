import type { InboundDraft } from "../contact/Kinds";
import { Switch } from "../ui/Switch";
import type { EditorProps } from "./Kind";
import { ReasonFields } from "./ReasonFields";

/** The switch for what comes from the contact, and its reason. */
export function InboundEditor(props: EditorProps<InboundDraft>) {
  const { field, label, error, aside, asideId, value, onChange, onBlur, context } = props;
  const { words } = context;
  return (
    <>
      <Switch
        id={field.name}
        name={field.name}
        label={label}
        checked={value.blocked}
        onChange={(blocked) => onChange({ ...value, blocked })}
        onBlur={onBlur}
        describedBy={asideId}
        end={aside}
        invalid={error !== undefined}
      />
      {value.blocked && (
        <ReasonFields
          name={words.doNotDisturb.why[field.name] ?? label}
          message={value.message}
          onMessage={(message) => onChange({ ...value, message })}
          onBlur={onBlur}
          isWrong={error !== undefined}
          words={words}
        />
      )}
    </>
  );
}
