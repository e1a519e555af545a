import type { Answered } from "../contact/Answered";
import type { CreateContactBody } from "../contact/CreateContactBody";
import { shownJson } from "../contact/shownText";
import { CopyButton } from "../ui/CopyButton";
import { useLaterWords, useLocale } from "../words/WordsContext";
import styles from "./Answer.module.css";
import { JsonTree } from "./JsonTree";
import { Limits } from "./Limits";
import { treeOf } from "./treeOf";

type Props = {
  answered: Answered;
  /** The request that it answers. */
  body: CreateContactBody;
  /** When it came; ms since 1970. */
  at: number;
};

/** Values of a body at most: HighLevel's have some twenty, and a browser shows so many at once. */
const mostShown = 300;

/** What the last create was answered, beside the request that made it. How it ended is read out elsewhere. */
export function Answer({ answered, body: request, at }: Props) {
  const { answer: say, preview } = useLaterWords();
  const locale = useLocale();
  const { status, ms, headers, body, by } = answered;
  const took = new Intl.NumberFormat(locale, { style: "unit", unit: "millisecond" });
  const tree = body === undefined ? undefined : treeOf(body, mostShown);
  return (
    <section className={styles.answer} aria-label={say.title} aria-live="off">
      <div className={styles.head}>
        <h3>{say.title}</h3>
        <p>
          <strong data-good={status >= 200 && status < 300}>{status}</strong>
          {ms !== undefined && ` · ${took.format(ms)}`}
          {" · "}
          <time dateTime={new Date(at).toISOString()}>
            {new Intl.DateTimeFormat(locale, { timeStyle: "medium" }).format(at)}
          </time>
        </p>
        {tree && (
          <span className={styles.copy}>
            <CopyButton
              text={() => shownJson(JSON.stringify(body, null, 2))}
              words={{ copy: say.copy, copied: preview.copied, failed: preview.copyFailed }}
            />
          </span>
        )}
      </div>
      {by === "gateway" && <p className={styles.note}>{say.notItsOwn}</p>}
      <Limits headers={headers} />
      {tree ? <JsonTree root={tree.root} label={say.body} /> : <p className={styles.note}>{say.noBody}</p>}
      {tree && tree.leftOut > 0 && <p className={styles.note}>{say.more(tree.leftOut)}</p>}
      <details className={styles.request}>
        <summary>{say.request}</summary>
        <pre dir="ltr">{shownJson(JSON.stringify(request, null, 2))}</pre>
      </details>
    </section>
  );
}
