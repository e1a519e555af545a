import { memo } from "react";
import { tokensOf } from "./jsonLines";
import styles from "./Preview.module.css";

type Props = {
  text: string;
  /** The name of the field that it comes from. */
  field: string | undefined;
  isWrong: boolean;
  /** What is wrong with it, in a sentence. */
  message: string | undefined;
  isChanged: boolean;
  isCurrent: boolean;
  onGo(field: string): void;
};

/** A line of a body. There may be thousands: one that is as it was is not rendered anew. */
export const Line = memo(function Line({ text, field, isWrong, message, isChanged, isCurrent, onGo }: Props) {
  const parts = tokensOf(text).map((token, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line never move.
    <span key={place} data-kind={token.kind}>
      {token.text}
    </span>
  ));
  return (
    <span
      className={styles.line}
      data-field={field}
      data-changed={isChanged || undefined}
      data-wrong={isWrong || undefined}
      data-current={isCurrent || undefined}
    >
      {field === undefined ? (
        parts
      ) : (
        <button
          type="button"
          className={styles.go}
          tabIndex={-1}
          aria-current={isCurrent || undefined}
          onClick={() => onGo(field)}
        >
          {parts}
        </button>
      )}
      {"\n"}
      {message !== undefined && <span className={styles.message}>{message}</span>}
    </span>
  );
});
