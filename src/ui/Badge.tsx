import type { ReactNode } from "react";
import styles from "./Badge.module.css";

type BadgeProps = { tone: "warning" | "info"; children: ReactNode };

/** A few words that mark the thing they stand beside. */
export function Badge({ tone, children }: BadgeProps) {
  return (
    <span className={styles.badge} data-tone={tone}>
      {children}
    </span>
  );
}
