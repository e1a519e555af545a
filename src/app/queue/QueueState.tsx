import { useEffect, useState } from "react";
import { whoIs } from "../../contact/whoIs";
import type { Outcome } from "../../highlevel/Outcome";
import type { LaterWords } from "../../words/enLater";
import { useLaterWords } from "../../words/WordsContext";
import { useStore } from "../useStore";
import type { Queue } from "./createQueue";
import styles from "./QueueState.module.css";

/** Whom it is about that is sent while somebody types, and what of that needs them. Each end is announced once. */
export function QueueState({ queue }: { queue: Queue }) {
  const queued = useStore(queue, []);
  const [said, setSaid] = useState("");
  const say = useLaterWords().today;
  const bad = queued.filter(({ state }) => state.kind === "ended" || state.kind === "signed-out");
  const current = queued.find((one) => !bad.includes(one));

  useEffect(
    () => queue.onEnd((outcome, { attempt }) => setSaid(sentence(outcome, whoIs(attempt.body), say))),
    [queue, say],
  );

  return (
    <div className={styles.state}>
      {current && (
        <span className={styles.current} aria-busy={current.state.kind === "sending"}>
          {say.sending(whoIs(current.attempt.body) || say.nobody)}
        </span>
      )}
      {bad.length > 0 && <strong className={styles.bad}>{say.notCreated(bad.length)}</strong>}
      <span className={styles.said} role="status">
        {said}
      </span>
    </div>
  );
}

function sentence({ kind }: Outcome, name: string, { said, nobody }: LaterWords["today"]): string {
  if (kind === "saved") return said.created(name || nobody);
  return (kind === "unknown" ? said.unknown : said.notCreated)(name || nobody);
}
