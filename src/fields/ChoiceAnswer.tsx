import { type ReactNode, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import type { ControlProps } from "../ui/ControlProps";
import type { Option } from "../ui/Option";
import { TextInput } from "../ui/TextInput";
import { FieldFrame } from "./FieldFrame";
import type { EditorProps } from "./Kind";
import { type Later, later, useLater } from "./later";

const combobox = later(() => import("../ui/Combobox"));

type Props = EditorProps<string> & {
  /** Nothing while they are still on their way. */
  options: readonly Option[] | undefined;
  /** Brings the options: whoever comes to the control has them at once. */
  list?: Later<unknown>;
  /** Other text is as good as an option. */
  freeText?: boolean;
  /** What will be sent, where that is not plain to see. */
  note?: ReactNode;
};

/** The control of a kind that is chosen from a long list: a line of text until its list is here. */
export function ChoiceAnswer({ value, onChange, onBlur, options, list, freeText, ...frame }: Props) {
  const typing = { value, onChange, onBlur, options, list, freeText, placeholder: frame.field.placeholder };
  return (
    <FieldFrame {...frame}>
      {(attributes) => <ChoiceInput {...typing} attributes={attributes} words={frame.context.words.choice} />}
    </FieldFrame>
  );
}

type ChoiceInputProps = Pick<Props, "value" | "onChange" | "onBlur" | "options" | "list" | "freeText"> & {
  placeholder: string | undefined;
  attributes: ControlProps;
  words: { choices: string; show: string; none: string; count(count: number): string };
};

function ChoiceInput({ attributes, options, list, freeText, words, ...typing }: ChoiceInputProps) {
  const Combobox = useLater(combobox)?.Combobox;
  const [caret, setCaret] = useState<number>();
  const { id } = attributes;

  // Who types while the list arrives goes on typing in it, at the same place.
  useLayoutEffect(() => {
    const input = document.getElementById(id);
    if (caret === undefined || !(input instanceof HTMLInputElement)) return;
    input.focus();
    input.setSelectionRange(caret, caret);
  }, [id, caret]);

  if (!Combobox || !options) {
    return (
      <WaitingInput
        {...typing}
        attributes={attributes}
        onFocus={() => void Promise.all([combobox.load(), list?.load()]).catch(() => undefined)}
        onGone={setCaret}
      />
    );
  }
  return (
    <Combobox
      {...typing}
      control={attributes}
      options={options}
      freeText={freeText}
      words={words}
      typing={caret !== undefined && typing.value !== ""}
    />
  );
}

type WaitingInputProps = Pick<
  ChoiceInputProps,
  "attributes" | "value" | "onChange" | "onBlur" | "placeholder"
> & {
  onFocus(): void;
  /** Where the caret was when the list took its place; nothing where nobody was typing. */
  onGone(caret: number | undefined): void;
};

function WaitingInput({ attributes, onGone, ...typing }: WaitingInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const gone = useEffectEvent(onGone);
  useLayoutEffect(() => {
    const element = input.current;
    return () => gone(element === document.activeElement ? (element?.selectionStart ?? 0) : undefined);
  }, []);
  return <TextInput {...typing} ref={input} control={attributes} />;
}
