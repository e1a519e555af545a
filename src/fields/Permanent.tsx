import { useState } from "react";
import { Button } from "../ui/Button";
import { Checkbox } from "../ui/Checkbox";
import { Dialog } from "../ui/Dialog";
import { Notice } from "../ui/Notice";
import { useLaterWords } from "../words/WordsContext";

type Props = { id: string; checked: boolean; onChange(checked: boolean): void };

/** A block that can never be lifted: chosen only by saying so twice. */
export function Permanent({ id, checked, onChange }: Props) {
  const [asking, setAsking] = useState(false);
  const say = useLaterWords().permanent;
  return (
    <>
      <Checkbox
        id={id}
        label={say.label}
        checked={checked}
        onChange={(next) => (next ? setAsking(true) : onChange(false))}
      />
      {checked && <Notice tone="warning">{say.hint}</Notice>}
      <Dialog
        open={asking}
        title={say.title}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="secondary" onClick={() => setAsking(false)}>
              {say.no}
            </Button>
            <Button
              kind="danger"
              onClick={() => {
                onChange(true);
                setAsking(false);
              }}
            >
              {say.yes}
            </Button>
          </>
        }
      >
        {say.text}
      </Dialog>
    </>
  );
}
