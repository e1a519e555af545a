import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useLaterWords } from "../words/WordsContext";
import { Line } from "./Line";
import { markedLines, type Wrong } from "./markedLines";
import styles from "./Preview.module.css";

export type BodyLinesProps = {
  /** JSON: what is sent, and in its places what would be if it were right. */
  value: object;
  /** The name of the field that a place in it comes from. */
  fieldAt(path: readonly string[]): string | undefined;
  wrong: readonly Wrong[];
  /** The name of the field that has the focus. */
  current: string | undefined;
  /** Goes to a field; always the same function. */
  onGo(field: string): void;
};

/** A body, line by line: what changed just now is lit up, and a line leads to its field. */
export function BodyLines({ value, fieldAt, wrong, current, onGo }: BodyLinesProps) {
  const { preview, requests: say } = useLaterWords();
  const section = useRef<HTMLElement>(null);
  const lines = markedLines(value, fieldAt, wrong);
  const before = usePrevious(lines.map(({ text }) => text).join("\n"));
  const known = new Set(before?.split("\n"));

  useEffect(() => {
    if (current !== undefined) bringInSight(section.current?.querySelector("[data-current]"));
  }, [current]);

  /** Up and Down go along the lines that lead to a field. */
  function press(event: KeyboardEvent) {
    const step = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const buttons = [...(section.current?.querySelectorAll("button") ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = at < 0 ? buttons.at(step > 0 ? 0 : -1) : buttons[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  return (
    <>
      {/* biome-ignore-start lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section
        ref={section}
        className={styles.json}
        tabIndex={0}
        aria-label={preview.body}
        aria-describedby="lines-hint"
        onKeyDown={press}
      >
        <pre>
          {lines.map(({ text, field, isWrong, message }, index) => (
            <Line
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place and what stands there.
              key={`${index} ${text}`}
              {...{ text, field, isWrong, onGo }}
              message={message && say.wrong(message)}
              isChanged={before !== undefined && !known.has(text)}
              isCurrent={field !== undefined && field === current}
            />
          ))}
        </pre>
      </section>
      {/* biome-ignore-end lint/a11y/noNoninteractiveTabindex: as above. */}
      <p id="lines-hint" className={styles.hint}>
        {say.lines}
      </p>
    </>
  );
}

/** Scrolls what is around it, and never the page. */
function bringInSight(line: Element | null | undefined): void {
  const around = line?.closest("aside, dialog > *");
  if (!line || !around) return;
  const { top, bottom } = line.getBoundingClientRect();
  const box = around.getBoundingClientRect();
  if (top < box.top) around.scrollTop -= box.top - top;
  if (bottom > box.bottom) around.scrollTop += bottom - box.bottom;
}

/** What a text was before it last changed; nothing at first. */
function usePrevious(value: string): string | undefined {
  const [pair, setPair] = useState<{ now: string; before?: string }>({ now: value });
  if (pair.now === value) return pair.before;
  setPair({ now: value, before: pair.now });
  return pair.now;
}
