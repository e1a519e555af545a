import { useId, useState } from "react";
import { Button } from "../ui/Button";
import { Field } from "../ui/Field";
import { TextInput } from "../ui/TextInput";
import { useLaterWords } from "../words/WordsContext";
import styles from "./SignInCode.module.css";

type Props = { takeCode(code: string): Promise<boolean> };

/** The window of a sign-in hands its code over by itself, unless a page on its way has cut it off: then it is pasted here. */
export function SignInCode({ takeCode }: Props) {
  const [code, setCode] = useState("");
  const [state, setState] = useState<"typing" | "asking" | "refused">("typing");
  const id = useId();
  const say = useLaterWords().embed;

  function change(text: string) {
    setCode(text);
    setState("typing");
  }

  async function take() {
    setState("asking");
    setState((await takeCode(code.trim())) ? "typing" : "refused");
  }

  return (
    <div className={styles.code}>
      <Field
        id={id}
        label={say.code}
        hint={say.codeHint}
        error={state === "refused" ? say.codeRefused : undefined}
      >
        {(control) => <TextInput control={control} value={code} onChange={change} />}
      </Field>
      <Button
        kind="secondary"
        busy={state === "asking"}
        disabled={code.trim() === ""}
        onClick={() => void take()}
      >
        {say.codeTake}
      </Button>
    </div>
  );
}
