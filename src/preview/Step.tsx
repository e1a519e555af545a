import type { ReactNode } from "react";
import styles from "./Preview.module.css";

type Props = { number: number; path: string; size: string; aside?: ReactNode; children?: ReactNode };

/** One request, in the order in which they are sent. */
export function Step({ number, path, size, aside, children }: Props) {
  return (
    <>
      <div className={styles.head}>
        <code>
          {number} <strong>POST</strong> {path}
        </code>
        <span className={styles.size}>{size}</span>
        {aside && <span className={styles.copy}>{aside}</span>}
      </div>
      {children}
    </>
  );
}
