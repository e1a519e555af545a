import { useState } from "react";
import type { ChannelDraft } from "../contact/Kinds";
import { shownText } from "../contact/shownText";
import { Button } from "../ui/Button";
import { Switch } from "../ui/Switch";
import { useLaterWords } from "../words/WordsContext";
import type { EditorProps } from "./Kind";
import { Permanent } from "./Permanent";
import { ReasonFields } from "./ReasonFields";

/** A channel's switch and, behind a button, why it is blocked. */
export function ChannelEditor(props: EditorProps<ChannelDraft>) {
  const { field, label, error, aside, asideId, value, onChange, onBlur, context } = props;
  const [isUnfolded, setOpen] = useState(false);
  // What is wrong must be in sight.
  const open = isUnfolded || error !== undefined;
  const { words, everyChannel } = context;
  const say = words.doNotDisturb;
  const { permanent } = useLaterWords();
  const blocked = value.blocked || everyChannel;
  const reason = [value.message, value.code, value.permanent ? permanent.label : ""].filter((part) =>
    part.trim(),
  );
  return (
    <>
      <Switch
        id={field.name}
        name={field.name}
        label={label}
        checked={blocked}
        disabled={everyChannel}
        onChange={(next) => onChange({ ...value, blocked: next, permanent: false })}
        onBlur={onBlur}
        describedBy={asideId}
        end={aside}
        invalid={error !== undefined}
        detail={
          !open && blocked && reason.length > 0 ? say.reasonIs(shownText(reason.join(" · "))) : undefined
        }
        aside={
          blocked && (
            <Button
              kind="quiet"
              aria-expanded={open}
              aria-describedby={`${field.name}-label`}
              onClick={() => setOpen(!open)}
            >
              {buttonWord(open, reason.length > 0, say)}
            </Button>
          )
        }
      />
      {open && blocked && (
        <ReasonFields
          name={say.why[field.name] ?? label}
          message={value.message}
          onMessage={(message) => onChange({ ...value, message })}
          code={value.code}
          onCode={(code) => onChange({ ...value, code })}
          onBlur={onBlur}
          isWrong={error !== undefined}
          words={words}
        >
          <Permanent
            id={`${field.name}-permanent`}
            checked={value.permanent}
            onChange={(isPermanent) => onChange({ ...value, permanent: isPermanent })}
          />
        </ReasonFields>
      )}
    </>
  );
}

function buttonWord(
  open: boolean,
  given: boolean,
  say: { hideReason: string; changeReason: string; addReason: string },
): string {
  if (open) return say.hideReason;
  return given ? say.changeReason : say.addReason;
}
