import type { ReactNode } from "react";
import { whoIs } from "../contact/whoIs";
import type { World } from "../highlevel/ask";
import { contactUrl } from "../highlevel/contactUrl";
import type { Session } from "../highlevel/getSession";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { useLaterWords, useWords } from "../words/WordsContext";
import type { EarlierEntries } from "./createEarlier";
import { copyName, download } from "./download";
import type { Earlier } from "./Earlier";
import { EarlierOutcome } from "./EarlierOutcome";
import { EarlierSent } from "./EarlierSent";
import { nameOfDraft } from "./nameOfDraft";
import { useTime } from "./useTime";

export type EarlierProps<Kind extends Earlier["kind"]> = {
  world: World;
  /** Without one, nobody knows where contacts are opened. */
  session: Session | undefined;
  entries: EarlierEntries;
  earlier: Extract<Earlier, { kind: Kind }>;
  onGoOn(earlier: Earlier): void;
};

/** One contact that was typed before. */
export function EarlierNotice({ earlier, ...props }: EarlierProps<Earlier["kind"]>) {
  const { session, entries, onGoOn } = props;
  const words = useWords();
  const { kept: say, outcome } = useLaterWords();
  const at = useTime()(earlier.at);
  const close = quiet(say.dismiss, () => entries.dismiss(earlier));
  const remove = quiet(say.remove, () => entries.dismiss(earlier));

  switch (earlier.kind) {
    case "kept": {
      const goOn = (
        <Button kind="secondary" onClick={() => onGoOn(earlier)}>
          {say.goOn}
        </Button>
      );
      const startAgain = quiet(say.startAgain, () => void entries.discard(earlier));
      if (earlier.outcome)
        return <EarlierOutcome {...props} earlier={earlier} actions={[goOn, startAgain]} />;
      return notice("info", say.at(at, nameOfDraft(earlier.draft)), [goOn, startAgain], earlier.lostFiles);
    }
    case "cleared":
      return notice("info", say.cleared(nameOfDraft(earlier.draft)), [
        <Button key="undo" kind="secondary" onClick={() => onGoOn(earlier)}>
          {say.undo}
        </Button>,
        close,
      ]);
    case "elsewhere":
      return notice("info", say.elsewhere(at), [close]);
    case "sent":
      return <EarlierSent {...props} earlier={earlier} />;
    case "saved":
      return (
        <Notice
          tone="success"
          title={outcome.saved}
          live="polite"
          actions={[opens(earlier.contactId), close]}
        >
          <p>
            <bdi>{whoIs(earlier.sealed.body)}</bdi>
          </p>
          {earlier.lostFiles.length > 0 && (
            <p>{say.filesLost(whoIs(earlier.sealed.body), earlier.lostFiles)}</p>
          )}
        </Notice>
      );
    case "filesLost":
      return notice("warning", say.filesLost(earlier.who, earlier.lostFiles), [
        opens(earlier.contactId),
        close,
      ]);
    case "unreadable":
      return notice("warning", say.unreadable(at), [remove]);
    case "newer":
      return notice("warning", say.newer(at), [
        quiet(words.page.copy, () => download(copyName(new Date(earlier.at)), earlier.text)),
        remove,
      ]);
  }

  function opens(contactId: string) {
    const { locationId } = earlier;
    if (!session) return null;
    return (
      <a key="open" href={contactUrl(session, locationId, contactId)} target="_blank" rel="noreferrer">
        {session.practice ? outcome.openPractice : outcome.open}
      </a>
    );
  }

  function notice(
    tone: "info" | "success" | "warning",
    sentence: string,
    actions: ReactNode[],
    lostFiles: readonly string[] = [],
  ) {
    return (
      <Notice tone={tone} live="polite" actions={actions}>
        <p>{sentence}</p>
        {lostFiles.length > 0 && <p>{say.lostFiles(lostFiles)}</p>}
      </Notice>
    );
  }
}

function quiet(word: string, press: () => void) {
  return (
    <Button key={word} kind="quiet" onClick={press}>
      {word}
    </Button>
  );
}
