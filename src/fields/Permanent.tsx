import { useState } from "react";
import { Button } from "../ui/Button";
import { Checkbox } from "../ui/Checkbox";
import { Dialog } from "../ui/Dialog";
import { Notice } from "../ui/Notice";
import type { Words } from "../words/en";

type Props = { id: string; checked: boolean; onChange(checked: boolean): void; words: Words };

/** A block that can never be lifted: chosen only by saying so twice. */
export function Permanent({ id, checked, onChange, words }: Props) {
  const [asking, setAsking] = useState(false);
  const say = words.doNotDisturb;
  return (
    <>
      <Checkbox
        id={id}
        label={say.permanent}
        checked={checked}
        onChange={(next) => (next ? setAsking(true) : onChange(false))}
      />
      {checked && <Notice tone="warning">{say.permanentHint}</Notice>}
      <Dialog
        open={asking}
        title={say.permanentTitle}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="secondary" onClick={() => setAsking(false)}>
              {say.permanentNo}
            </Button>
            <Button
              kind="danger"
              onClick={() => {
                onChange(true);
                setAsking(false);
              }}
            >
              {say.permanentYes}
            </Button>
          </>
        }
      >
        {say.permanentText}
      </Dialog>
    </>
  );
}
