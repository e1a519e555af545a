import { useState } from "react";
import { whoIs } from "../contact/whoIs";
import { contactsUrl } from "../highlevel/contactUrl";
import { checkSubmission } from "../highlevel/findSubmission";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { useLaterWords } from "../words/WordsContext";
import type { EarlierProps } from "./EarlierNotice";
import { canBeSearched, isSurelyMissing } from "./isSurelyMissing";

/** A contact that was sent, and nobody knows yet how that ended. It is asked by itself, and when somebody says so. */
export function EarlierSent({ world, session, entries, earlier }: EarlierProps<"sent">) {
  const [isAsking, setAsking] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const say = useLaterWords().outcome;
  const { sealed } = earlier;

  async function check() {
    setAsking(true);
    const outcome = await checkSubmission(world, sealed);
    setAsking(false);
    if (outcome) entries.settle(earlier, outcome);
    setMissing(outcome?.kind === "unknown" && isSurelyMissing(sealed, Date.now()));
  }

  return (
    <Notice
      tone="error"
      title={<bdi>{whoIs(sealed.body)}</bdi>}
      live="polite"
      actions={
        <>
          <Button kind="secondary" busy={isAsking} onClick={() => void check()}>
            {say.checkAgain}
          </Button>
          {session && (
            <a href={contactsUrl(session, earlier.locationId)} target="_blank" rel="noreferrer">
              {say.look}
            </a>
          )}
          {isMissing && (
            <Button kind="quiet" onClick={() => entries.giveUp(earlier)}>
              {say.goOnAnyway}
            </Button>
          )}
        </>
      }
    >
      <p>{say.unknown}</p>
      <p>{canBeSearched(sealed.body) ? say.asking : say.cannotCheck}</p>
      {isAsking && <p>{say.checking}</p>}
    </Notice>
  );
}
