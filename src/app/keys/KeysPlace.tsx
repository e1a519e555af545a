import { useState } from "react";
import { LinkButton } from "../../ui/LinkButton";
import { useLaterWords } from "../../words/WordsContext";
import { KeysDialog } from "./KeysDialog";
import { shortcuts } from "./shortcuts";
import { useKeys } from "./useKeys";

type Props = {
  /** The names of the sections, in their order. */
  sections: readonly string[];
  /** The id of the first control. */
  first: string;
};

/** The keys of the page, and the way to see them. */
export function KeysPlace({ sections, first }: Props) {
  const [isOpen, setOpen] = useState(false);
  const say = useLaterWords().keys;
  useKeys(first);
  return (
    <>
      <LinkButton
        aria-haspopup="dialog"
        ariaKeyshortcuts={`${shortcuts.help.aria} Shift+?`}
        onClick={() => setOpen(true)}
      >
        {say.open}
      </LinkButton>
      <KeysDialog open={isOpen} {...{ sections, first }} onClose={() => setOpen(false)} />
    </>
  );
}
