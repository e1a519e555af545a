import { memo, useSyncExternalStore } from "react";
import { useWatch } from "react-hook-form";
import type { Field } from "../contact/Field";
import { isPermanent } from "../fields/isPermanent";
import { labelOf } from "../fields/labelOf";
import { startOf } from "../fields/startOf";
import { valueAt } from "../fields/valueAt";
import { PinButton } from "../ui/PinButton";
import { VisuallyHidden } from "../ui/VisuallyHidden";
import { useWords } from "../words/WordsContext";
import { useFormContext } from "./FormContext";
import type { Pinning } from "./Pins";
import { pinKeys } from "./pinKeys";
import { pinnedId } from "./pinnedId";

type Props = { field: Field; pinning: Pinning };

/** Pins a field, and says that it is pinned. There may be hundreds: what is typed renders none of them anew. */
export const FieldPin = memo(function FieldPin(props: Props) {
  // Only a channel may be blocked for good, and only that is looked at with every keystroke.
  return props.field.kind === "channel" ? <ChannelPin {...props} /> : <Pin {...props} isBarred={false} />;
});

function ChannelPin(props: Props) {
  const { methods } = useFormContext();
  const isBarred = useWatch({
    control: methods.control,
    compute: (draft) => isPermanent(valueAt(draft, props.field)),
  });
  return <Pin {...props} isBarred={isBarred} />;
}

function Pin({ field, pinning, isBarred }: Props & { isBarred: boolean }) {
  const { methods } = useFormContext();
  const words = useWords();
  const { pins, say } = pinning;
  const isPinned = useSyncExternalStore(
    pins.subscribe,
    () => pins.isPinned(field.name),
    () => false,
  );

  function press() {
    if (isBarred) pins.refuse(field);
    else pins.toggle(field, valueAt(methods.getValues(), field) ?? startOf(field));
  }

  return (
    <>
      {isPinned && (
        <span id={pinnedId(field.name)}>
          <span aria-hidden="true">{say.pinned}</span>
          <VisuallyHidden>{say.pinnedFor}</VisuallyHidden>
        </span>
      )}
      <PinButton
        label={say.pin(labelOf(field, words))}
        hint={isBarred ? say.permanent : say.hint(pinKeys.shown)}
        pressed={isPinned}
        keys={pinKeys.aria}
        disabled={isBarred}
        onPress={press}
      />
    </>
  );
}
