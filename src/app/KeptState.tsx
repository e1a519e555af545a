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
  if (!isTyped) {
    return (
      <>
        {say.blank}
        {connection && (
          <>
            {" · "}
            <LinkButton onClick={() => document.getElementById(copyChooser)?.click()}>
              {say.openCopy}
            </LinkButton>
          </>
        )}
      </>
    );
  }
  if (storage.kind === "not-kept") return say.notKept;
  if (keptAt === undefined) return say.typed;
  return lostFiles.length > 0 ? say.keptBut(time(keptAt), lostFiles) : say.kept(time(keptAt));
}
