import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { useLaterWords } from "../../words/WordsContext";

type Props = {
  open: boolean;
  /** Who asks for it. */
  from: string;
  onKeep(): void;
  onReset(): void;
};

/** The page around this one asks for an empty form, and something is typed. */
export function ResetDialog({ open, from, onKeep, onReset }: Props) {
  const say = useLaterWords().embed;
  return (
    <Dialog
      open={open}
      title={say.resetTitle}
      onClose={onKeep}
      actions={
        <>
          <Button kind="secondary" onClick={onReset}>
            {say.reset}
          </Button>
          <Button kind="primary" onClick={onKeep}>
            {say.resetKeep}
          </Button>
        </>
      }
    >
      <p>{say.resetWhy(from)}</p>
    </Dialog>
  );
}
