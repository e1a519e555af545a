import { useState } from "react";
import { whoIs } from "../contact/whoIs";
import { contactsUrl } from "../highlevel/contactUrl";
import { checkSubmission } from "../highlevel/findSubmission";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { useLaterWords } from "../words/WordsContext";
import type { EarlierProps } from "./EarlierNotice";

/** A contact that was sent, and nobody knows yet how that ended. It is asked by itself, and when somebody says so. */
export function EarlierSent({ world, session, entries, earlier }: EarlierProps<"sent">) {
  const [isAsking, setAsking] = useState(false);
  const say = useLaterWords().outcome;
  const { sealed } = earlier;

  async function check() {
    setAsking(true);
    const outcome = await checkSubmission(world, sealed);
    setAsking(false);
    if (outcome) entries.settle(earlier, outcome);
  }

  return (
    <Notice
      tone="error"
      title={whoIs(sealed.body)}
      live="polite"
      actions={
        <>
          <Button kind="secondary" busy={isAsking} onClick={() => void check()}>
            {say.checkAgain}
          </Button>
          <a href={contactsUrl(session, earlier.locationId)} target="_blank" rel="noreferrer">
            {say.look}
          </a>
        </>
      }
    >
      <p>{say.unknown}</p>
    </Notice>
  );
}
