import type { ReactNode } from "react";
import { useLaterWords } from "../words/WordsContext";
import styles from "./Preview.module.css";
import { baseUrl, version } from "./samples/call";

type Props = {
  number: number;
  method: "GET" | "POST";
  /** From the API's address, with its query. */
  path: string;
  /** What it is for. */
  about?: string;
  contentType?: string;
  /** Of its body; nothing where it has none. */
  size?: string;
  aside?: ReactNode;
  children?: ReactNode;
};

/** One request, in the order in which they are sent: what it is for, its headers, and its body. The token is never shown. */
export function Step({ number, method, path, about, contentType, size, aside, children }: Props) {
  const say = useLaterWords().requests;
  const headers = [
    `${method} ${baseUrl}${path}`,
    "Authorization: Bearer ••••••••••••",
    `Version: ${version}`,
    "Accept: application/json",
    ...(contentType ? [`Content-Type: ${contentType}`] : []),
  ];
  return (
    <>
      <div className={styles.head}>
        <code>
          {number} <strong data-method={method}>{method}</strong> {path}
        </code>
        {size && <span className={styles.size}>{size}</span>}
        {aside && <span className={styles.copy}>{aside}</span>}
      </div>
      <details className={styles.headers}>
        <summary>{about ? `${about} · ${say.headers}` : say.headers}</summary>
        <pre>{headers.join("\n")}</pre>
      </details>
      {children}
    </>
  );
}
