import { useState } from "react";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { useLaterWords } from "../words/WordsContext";
import type { StrayToken } from "./dropTokens";
import type { Store } from "./store";
import { useStore } from "./useStore";

/** Says that a token was where others may have seen it, and what to do about it. */
export function TokenNotice({ strayToken }: { strayToken: Store<StrayToken> }) {
  const where = useStore(strayToken, undefined);
  const [isClosed, setClosed] = useState(false);
  const say = useLaterWords().strayToken;
  if (!where || isClosed) return null;
  return (
    <Notice
      tone="error"
      title={say.title}
      headingLevel={2}
      live="assertive"
      actions={
        <Button kind="quiet" onClick={() => setClosed(true)}>
          {say.dismiss}
        </Button>
      }
    >
      <p>{say.why[where]}</p>
      <p>{say.whatToDo}</p>
    </Notice>
  );
}
