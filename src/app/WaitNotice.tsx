import { useEffect, useEffectEvent, useState } from "react";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { useLaterWords } from "../words/WordsContext";
import type { OutcomeProps } from "./OutcomeNotice";
import { TraceId } from "./TraceId";

/** After this many waits it is said that HighLevel is busy, and the person decides. */
const mostTries = 3;

/** HighLevel is busy: counts down, then sends again, unless it is stopped. */
export function WaitNotice({ attempt, outcome, onCreate }: OutcomeProps<"wait">) {
  const [left, setLeft] = useState(outcome.seconds);
  const [stopped, setStopped] = useState(false);
  const say = useLaterWords().outcome;
  const isOver = attempt.tries >= mostTries;
  const isWaiting = !stopped && !isOver;
  const again = useEffectEvent(() => onCreate(attempt.tries + 1));

  useEffect(() => {
    if (!isWaiting) return;
    // Not the clock, which may be set meanwhile.
    const end = performance.now() + outcome.seconds * 1000;
    const timer = setInterval(() => {
      const seconds = Math.ceil((end - performance.now()) / 1000);
      setLeft(Math.max(seconds, 0));
      if (seconds > 0) return;
      clearInterval(timer);
      again();
    }, 250);
    return () => clearInterval(timer);
  }, [isWaiting, outcome.seconds]);

  return (
    <Notice
      id="outcome"
      tone="warning"
      actions={
        isWaiting && (
          <Button kind="secondary" onClick={() => setStopped(true)}>
            {say.stop}
          </Button>
        )
      }
    >
      <span role="status">{isWaiting ? say.waiting : stopped ? say.stopped : say.waitOver}</span>
      {isWaiting && " "}
      {isWaiting && <span aria-hidden="true">{say.trying(left)}</span>}
      <TraceId traceId={outcome.traceId} />
    </Notice>
  );
}
