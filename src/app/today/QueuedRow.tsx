import { whoIs } from "../../contact/whoIs";
import { contactUrl } from "../../highlevel/contactUrl";
import type { Session } from "../../highlevel/getSession";
import { LinkButton } from "../../ui/LinkButton";
import { useLaterWords } from "../../words/WordsContext";
import type { Queued } from "../queue/Queued";
import { useTime } from "../useTime";
import { outcomeOfQueued } from "./outcomeOfQueued";
import styles from "./TodayDialog.module.css";

type Props = {
  queued: Queued;
  session: Session;
  onTakeBack(queued: Queued): void;
  onAgain(queued: Queued): void;
};

/** A contact that does not exist yet, as far as anybody knows: how it stands, and the way on. */
export function QueuedRow({ queued, session, onTakeBack, onAgain }: Props) {
  const { outcome: outcomes, today: say } = useLaterWords();
  const { attempt, state } = queued;
  const who = whoIs(attempt.body) || say.nobody;
  const outcome = state.kind === "ended" ? state.outcome : undefined;
  const canSendAgain = outcome && ["offline", "wait", "unreachable", "signed-out"].includes(outcome.kind);
  return (
    <li className={styles.row}>
      <span className={styles.time}>{useTime()(attempt.at)}</span>
      <span className={styles.who}>
        <bdi>{who}</bdi>
        <span className={styles.outcome} data-bad={outcome || state.kind === "signed-out" ? "" : undefined}>
          {say.outcomes[outcomeOfQueued(queued)]}
        </span>
        {outcome?.kind === "unreachable" && <span>{outcomes.why[outcome.code]}</span>}
        {outcome?.kind === "fix" &&
          outcome.problems.map(({ message }) => <span key={message}>{message}</span>)}
      </span>
      <span className={styles.steps}>
        {outcome?.kind === "exists" && (
          <a
            href={contactUrl(session, attempt.body.locationId, outcome.contactId)}
            target="_blank"
            rel="noreferrer"
            aria-label={say.openOf(who)}
          >
            {outcomes.openExisting}
          </a>
        )}
        {canSendAgain && (
          <LinkButton aria-label={say.againOf(who)} onClick={() => onAgain(queued)}>
            {say.again}
          </LinkButton>
        )}
        {state.kind !== "sending" && (
          <LinkButton aria-label={say.takeBackOf(who)} onClick={() => onTakeBack(queued)}>
            {say.takeBack}
          </LinkButton>
        )}
      </span>
    </li>
  );
}
