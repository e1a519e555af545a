import { useState } from "react";
import type { CreateContactBody } from "../contact/CreateContactBody";
import type { Upload } from "../contact/PickedFile";
import { shownJson } from "../contact/shownText";
import { CopyButton } from "../ui/CopyButton";
import { useLaterWords } from "../words/WordsContext";
import { jsonLines } from "./jsonLines";
import styles from "./Preview.module.css";
import { Step } from "./Step";
import { Uploads } from "./Uploads";

type Props = {
  body: CreateContactBody;
  /** Files that go up once the contact exists. */
  uploads: readonly Upload[];
  /** What is left out of the body because it is wrong, by label. */
  leftOut: readonly string[];
};

/** Bytes that the gateway takes at most. More than that would also bring the browser to a standstill. */
const mostBytes = 64 * 1024;

/** What will be sent, as it is typed. */
export function Preview({ body, uploads, leftOut }: Props) {
  const say = useLaterWords().preview;
  const json = JSON.stringify(body);
  const size = new TextEncoder().encode(json).length;
  const before = usePrevious(size > mostBytes ? "{}" : json);
  const known = new Set(before === undefined ? undefined : linesOf(JSON.parse(before)));
  return (
    <div className={styles.preview}>
      <Step
        number={1}
        path="/contacts/"
        size={say.bytes(size)}
        aside={
          <CopyButton
            text={() => shownJson(JSON.stringify(body, null, 2))}
            words={{ copy: say.copy, copied: say.copied, failed: say.copyFailed }}
          />
        }
      />
      {leftOut.length > 0 && <p className={styles.left}>{say.left(leftOut)}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className={styles.json} tabIndex={0} aria-label={say.body}>
        {size > mostBytes && <p>{say.tooLarge}</p>}
        <pre>
          {(size > mostBytes ? [] : jsonLines(body)).map((line, index) => {
            const text = line.map((token) => token.text).join("");
            const changed = before !== undefined && !known.has(text);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place and what stands there.
              <span key={`${index} ${text}`} className={styles.line} data-changed={changed || undefined}>
                {line.map((token, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line never move.
                  <span key={place} data-kind={token.kind}>
                    {token.text}
                  </span>
                ))}
                {"\n"}
              </span>
            );
          })}
        </pre>
      </section>
      <Uploads uploads={uploads} locationId={body.locationId} />
    </div>
  );
}

function linesOf(value: unknown): string[] {
  return shownJson(JSON.stringify(value, null, 2)).split("\n");
}

/** What a value was before it last changed; nothing at first. */
function usePrevious(value: string): string | undefined {
  const [pair, setPair] = useState<{ now: string; before?: string }>({ now: value });
  if (pair.now === value) return pair.before;
  setPair({ now: value, before: pair.now });
  return pair.now;
}
