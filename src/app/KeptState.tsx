import { LinkButton } from "../ui/LinkButton";
import { useWords } from "../words/WordsContext";
import { copyChooser } from "./copyChooser";
import type { Connection } from "./createConnection";
import { notConnected } from "./notConnected";
import { useStore } from "./useStore";
import { useTime } from "./useTime";

type Props = { connection: Connection | undefined; isTyped: boolean };

/** How the entry stands, in words. */
export function KeptState({ connection, isTyped }: Props) {
  const storage = useStore(connection?.storage, notConnected.storage);
  const { keptAt, lostFiles } = useStore(connection?.entry, notConnected.entry);
  const say = useWords().actions;
  const time = useTime();
  // Each text has an element of its own: a translator may have put another in its place.
  if (!isTyped) {
    return (
      <>
        <span>{say.blank}</span>
        {connection && (
          <>
            <span> · </span>
            <LinkButton onClick={() => document.getElementById(copyChooser)?.click()}>
              {say.openCopy}
            </LinkButton>
          </>
        )}
      </>
    );
  }
  if (storage.kind === "not-kept") return <span key="not-kept">{say.notKept}</span>;
  if (keptAt === undefined) return <span key="typed">{say.typed}</span>;
  const at = time(keptAt);
  const kept = lostFiles.length > 0 ? say.keptBut(at, lostFiles) : say.kept(at);
  return <span key={kept}>{kept}</span>;
}
