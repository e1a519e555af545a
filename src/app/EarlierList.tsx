import { useEffect } from "react";
import type { World } from "../highlevel/ask";
import type { Session } from "../highlevel/getSession";
import type { EarlierEntries } from "./createEarlier";
import type { Earlier } from "./Earlier";
import { EarlierNotice } from "./EarlierNotice";
import styles from "./UploadList.module.css";
import { useStore } from "./useStore";

type Props = {
  world: World;
  session: Session | undefined;
  entries: EarlierEntries;
  /** Puts it into the form. */
  onGoOn(earlier: Earlier): void;
};

const none: readonly Earlier[] = [];

/** Contacts that were typed before, and what can be done with each. */
export function EarlierList({ entries, ...props }: Props) {
  const list = useStore(entries, none);
  useEffect(() => {
    // Another tab may have been closed, or may have begun something, meanwhile.
    const look = () => document.visibilityState === "visible" && entries.look();
    document.addEventListener("visibilitychange", look);
    window.addEventListener("focus", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("focus", look);
    };
  }, [entries]);
  if (list.length === 0) return null;
  return (
    <div className={styles.list}>
      {list.map((earlier) => (
        <EarlierNotice key={earlier.id} {...props} entries={entries} earlier={earlier} />
      ))}
    </div>
  );
}
