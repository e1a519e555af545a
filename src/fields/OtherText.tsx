import type { Ref } from "react";
import { TextInput } from "../ui/TextInput";
import { VisuallyHidden } from "../ui/VisuallyHidden";

type Props = {
  id: string;
  label: string;
  text: string;
  onChange(text: string): void;
  ref?: Ref<HTMLInputElement>;
};

/** An answer beside a field's options. What stands before it shows what it is for; its label is heard. */
export function OtherText({ id, label, text, onChange, ref }: Props) {
  return (
    <>
      <label htmlFor={id}>
        <VisuallyHidden>{label}</VisuallyHidden>
      </label>
      <TextInput ref={ref} control={{ id }} value={text} onChange={onChange} />
    </>
  );
}
