import type { ComponentProps } from "react";
import styles from "./VisuallyHidden.module.css";

type VisuallyHiddenProps = Omit<ComponentProps<"span">, "className" | "style">;

/** Words for people who listen to the page instead of looking at it. */
export function VisuallyHidden(props: VisuallyHiddenProps) {
  return <span {...props} className={styles.hidden} />;
}
