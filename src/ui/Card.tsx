import type { ReactNode } from "react";
import styles from "./Card.module.css";

type CardProps = {
  /** On the title, which links to this section focus. */
  id?: string;
  title: string;
  /** Beside the title. */
  aside?: ReactNode;
  children: ReactNode;
};

/**
 * A titled part of a page. The section itself has no name, so that a field whose label equals the title stays the only
 * thing of that name.
 */
export function Card({ id, title, aside, children }: CardProps) {
  return (
    <section className={styles.card}>
      <div className={styles.head}>
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
