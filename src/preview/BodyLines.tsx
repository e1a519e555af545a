import { useEffect, useRef } from "react";
import type { CreateContactBody } from "../contact/CreateContactBody";
import { useLaterWords } from "../words/WordsContext";
import { bringInSight, goAlong } from "./alongLines";
import { EntryChunk, type OwnedEntry } from "./EntryLines";
import { Line } from "./Line";
import type { LinesProps } from "./LineList";
import { PartLines } from "./PartLines";
import styles from "./Preview.module.css";

export type BodyLinesProps = Omit<LinesProps, "settled"> & {
  /** What is sent, and in its places what would be if it were right. */
  value: CreateContactBody;
  /** The name of the field of each of its custom fields. */
  owners: readonly (string | undefined)[];
  /** The names of all that is asked. */
  names: ReadonlySet<string>;
};

/** Custom fields that are rendered together. */
const atOnce = 25;

/** A body as JSON, line by line: what changed just now is lit up, and a line leads to its field. */
export function BodyLines({ value, owners, names, ...lines }: BodyLinesProps) {
  const { preview, requests: say } = useLaterWords();
  const section = useRef<HTMLElement>(null);
  const settled = useRef(false);
  const { current, onGo } = lines;
  const parts = Object.entries(value);
  useEffect(() => {
    settled.current = true;
  }, []);
  useEffect(() => {
    if (current !== undefined) bringInSight(section.current?.querySelector("[data-current]"));
  }, [current]);

  return (
    <>
      <section
        ref={section}
        className={styles.json}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
        tabIndex={0}
        aria-label={preview.body}
        aria-describedby="lines-hint"
        onKeyDown={goAlong}
      >
        <pre>
          <Mark text="{" onGo={onGo} />
          {parts.map(([key, part], index) => {
            const isLast = index === parts.length - 1;
            if (key === "customFields" && value.customFields)
              return (
                <Entries key={key} {...{ ...lines, settled, isLast, owners }} entries={value.customFields} />
              );
            const mine = current === key || current?.startsWith(`${key}.`) ? current : undefined;
            return (
              <PartLines
                key={key}
                {...{ ...lines, settled, isLast, names }}
                json={JSON.stringify({ [key]: part })}
                current={mine}
              />
            );
          })}
          <Mark text="}" onGo={onGo} />
        </pre>
      </section>
      <p id="lines-hint" className={styles.hint}>
        {say.lines}
      </p>
    </>
  );
}

type EntriesProps = LinesProps & {
  entries: readonly OwnedEntry["entry"][];
  owners: BodyLinesProps["owners"];
  isLast: boolean;
};

function Entries({ entries, owners, isLast, ...lines }: EntriesProps) {
  const { current, onGo } = lines;
  const owned = entries.map((entry, index): OwnedEntry => ({ entry, field: owners[index] }));
  const starts = owned.flatMap((_, index) => (index % atOnce === 0 ? index : []));
  return (
    <>
      <Mark text={'  "customFields": ['} onGo={onGo} />
      {starts.map((start) => {
        const some = owned.slice(start, start + atOnce);
        return (
          <EntryChunk
            key={start}
            {...lines}
            entries={some}
            isEnd={start + atOnce >= owned.length}
            current={some.some(({ field }) => field === current) ? current : undefined}
          />
        );
      })}
      <Mark text={isLast ? "  ]" : "  ],"} onGo={onGo} />
    </>
  );
}

/** A line that comes from no field. */
function Mark({ text, onGo }: { text: string; onGo: LinesProps["onGo"] }) {
  return (
    <Line
      {...{ text, onGo }}
      field={undefined}
      message={undefined}
      isWrong={false}
      isChanged={false}
      isCurrent={false}
    />
  );
}
