import { useEffect, useEffectEvent } from "react";
import { whoIs } from "../../contact/whoIs";
import type { Outcome } from "../../highlevel/Outcome";
import { useSaid } from "../../ui/useSaid";
import type { LaterWords } from "../../words/enLater";
import { useLaterWords } from "../../words/WordsContext";
import { useStore } from "../useStore";
import type { Queue } from "./createQueue";
import type { Queued } from "./Queued";
import styles from "./QueueState.module.css";

/** Whom it is about that is sent while somebody types, and what of that needs them. Each end is announced once. */
export function QueueState({ queue }: { queue: Queue }) {
  const queued = useStore(queue, []);
  const words = useLaterWords().today;
  const [said, say] = useSaid(words);
  const bad = queued.filter(({ state }) => state.kind === "ended" || state.kind === "signed-out");
  const current = queued.find((one) => !bad.includes(one));

  const end = useEffectEvent((outcome: Outcome, { attempt }: Queued) => {
    say((now) => sentence(outcome, whoIs(attempt.body), now));
  });
  useEffect(() => queue.onEnd((outcome, queued) => end(outcome, queued)), [queue]);

  return (
    <div className={styles.state}>
      {current && (
        <span className={styles.current} aria-busy={current.state.kind === "sending"}>
          {words.sending(whoIs(current.attempt.body) || words.nobody)}
        </span>
      )}
      {bad.length > 0 && <strong className={styles.bad}>{words.notCreated(bad.length)}</strong>}
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
