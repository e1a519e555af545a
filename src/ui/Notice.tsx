import type { ReactNode, Ref } from "react";
import styles from "./Notice.module.css";

type NoticeProps = {
  id?: string;
  tone: "info" | "success" | "warning" | "error";
  title?: ReactNode;
  /** Makes the title a heading. */
  headingLevel?: 2 | 3;
  children?: ReactNode;
  /** Buttons and links: the next steps. */
  actions?: ReactNode;
  /** Reads it out when it appears: politely, or at once. */
  live?: "polite" | "assertive";
  /** It takes the focus from a script, not from Tab. */
  ref?: Ref<HTMLDivElement>;
};

const roles = { polite: "status", assertive: "alert" } as const;

/** Words that stand out from the page, and what can be done about them. */
export function Notice({ id, tone, title, headingLevel, children, actions, live, ref }: NoticeProps) {
  const Title = headingLevel ? (`h${headingLevel}` as const) : "p";
  return (
    <div
      id={id}
      ref={ref}
      className={styles.notice}
      data-tone={tone}
      role={live && roles[live]}
      aria-live={live}
      tabIndex={-1}
    >
      {title && <Title className={styles.title}>{title}</Title>}
      {children && <div>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
