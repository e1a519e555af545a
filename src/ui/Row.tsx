import type { ReactNode } from "react";
import styles from "./Row.module.css";

type RowProps = {
  /** How many fields stand side by side where there is room. Three are a wide one and two narrow ones. */
  columns: 1 | 2 | 3;
  /** Is there, but not to be seen or reached. */
  hidden?: boolean;
  children: ReactNode;
};

/** Fields side by side, aligned by their controls whatever stands above one of them; one below the other where narrow. */
export function Row({ columns, hidden, children }: RowProps) {
  return (
    <div className={styles.row} hidden={hidden}>
      <div className={styles.grid} data-columns={columns}>
        {children}
      </div>
    </div>
  );
}
